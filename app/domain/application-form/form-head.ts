import { fingerprintOf } from "#app/domain/cases/seal/form-code";
import type { FormHead } from "./form-to-print";

const BEIJING = 8 * 3_600_000;
const two = (value: number) => String(value).padStart(2, "0");

/** What stands at the head and foot of every page of a form. */
export function headOfForm({ call, isDemo, receipt, hash, submittedAt }: FormHead, press: (text: string) => string) {
  const at = new Date(submittedAt.getTime() + BEIJING);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  return {
    call: press(call),
    demo: isDemo,
    receipt,
    hash,
    fingerprint: fingerprintOf(hash),
    submitted: `${year}年${month}月${day}日 ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`,
    ...{ year, month, day },
  };
}
