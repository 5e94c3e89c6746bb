import { formatFileSize } from "#app/i18n/format";
import type { Language } from "#app/i18n/languages";
import type { Translate } from "#app/i18n/translation";
import type { UploadFailure } from "./upload-failure";

/** Why an upload ended, in words: with the limit and the file's own figure where the browser saw them. */
export function failureText(
  { code, facts }: Pick<UploadFailure, "code" | "facts">,
  { t, language }: { t: Translate; language: Language },
): string {
  if (code === "network" || code === "no-space" || code === "signed-out") return t(`files.failed-${code}`);
  if (code === "attachment.too-large" && facts.has) {
    const [size, max] = [facts.has, facts.max].map((bytes) => formatFileSize(language, Number(bytes)));
    return t("files.refused-too-large", { size: size ?? "", max: max ?? "" });
  }
  if (code === "attachment.wrong-kind" && facts.found)
    return t("files.refused-other-content", { named: String(facts.named), found: String(facts.found) });
  if (code === "attachment.too-many-pixels" && facts.width)
    return t("files.refused-too-many-pixels", { width: String(facts.width), height: String(facts.height) });
  if (code === "attachment.too-many" && facts.max)
    return t("files.refused-too-many-pictures", { max: Number(facts.max), has: Number(facts.has) });
  // codes and facts of refusals meet at run time
  return (t as unknown as (key: string, facts: object) => string)(`refusal.${code}`, facts);
}
