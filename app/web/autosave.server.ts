import { json } from "@remix-run/node";
import type { z } from "zod";
import { Refusal, type RefusalCode, statusOf } from "#app/domain/refusal";
import type { Language } from "#app/i18n/languages";
import { reportFault } from "./fault.server";
import { readBody } from "./forms.server";
import { refusalText } from "./refusal-text.server";
import { isStorageFull } from "./storage-full.server";

/** Longest body of an autosave: a section at its limits with all its marks. */
const LONGEST_PART = 2_000_000;

interface AutosaveOf<Schema extends z.ZodType> {
  language: Language;
  schema: Schema;
  /** What is said of a part that does not fit its schema. */
  misfit?: RefusalCode;
  save: (part: z.output<Schema>) => Promise<object>;
  /** The part as it is stored, for someone whose own is based on an older one. */
  stored?: () => Promise<unknown>;
}

/** Refusals that bring the stored part along. */
const staleCodes: ReadonlySet<RefusalCode> = new Set(["case.stale", "review.stale", "indicator.stale"]);

/**
 * Answers a part of a draft sent by the editor: `{rev, savedAt}`, or the refusal's code and words with its status. A stale
 * one (409) brings the stored text along, so that the person can choose; a full disk (507) is said in words, and nothing is
 * acknowledged. A right one lacks reads as 404, as everywhere.
 */
export async function answerAutosave<Schema extends z.ZodType>(
  request: Request,
  { language, schema, misfit = "case.bad-document", save, stored }: AutosaveOf<Schema>,
) {
  try {
    const part = schema.safeParse(await readJson(request));
    if (!part.success) throw new Refusal(misfit);
    return json(await save(part.data));
  } catch (thrown) {
    const error = isStorageFull(thrown) ? new Refusal("form.no-room") : thrown;
    if (!(error instanceof Refusal) || error.status === 404) throw error;
    if (error !== thrown) reportFault(thrown, request);
    const answer = { code: error.code, message: refusalText(error, language), ...error.facts };
    const status = statusOf[error.code];
    return json(stored && staleCodes.has(error.code) ? { ...answer, stored: await stored() } : answer, { status });
  }
}

async function readJson(request: Request): Promise<unknown> {
  if (Number(request.headers.get("content-length") ?? 0) > LONGEST_PART) throw new Refusal("form.too-large");
  const body = await readBody(request);
  try {
    return JSON.parse(await body.text());
  } catch {
    throw new Refusal("form.unreadable");
  }
}
