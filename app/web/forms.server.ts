import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect } from "@remix-run/node";
import type { z } from "zod";
import { Refusal, type RefusalCode } from "#app/domain/refusal";
import { issueError } from "#app/i18n/form-error";
import type { Language } from "#app/i18n/languages";
import { refusalText } from "./refusal-text.server";

/** Longest body of an ordinary form; files go through the ingest, documents through the autosave end points. */
const LONGEST_FORM = 2_000_000;
/** So much more of a longer one is read to its end; whoever sends on after that is cut off. */
const MOST_THROWN_AWAY = 64_000_000;

/** Reads a posted form; one that cannot be read, or is larger than any form of the portal, is refused before more of it is kept. */
export async function readForm(request: Request): Promise<FormData> {
  if (Number(request.headers.get("content-length") ?? 0) > LONGEST_FORM) throw new Refusal("form.too-large");
  const body = await readBody(request);
  try {
    const type = request.headers.get("content-type") ?? "";
    return withoutControls(await new Response(body, { headers: { "Content-Type": type } }).formData());
  } catch {
    throw new Refusal("form.unreadable");
  }
}

/** No database and no printed page holds control characters or half surrogates; no person types them. */
function withoutControls(form: FormData): FormData {
  const clean = new FormData();
  for (const [name, value] of form) {
    clean.append(name, typeof value === "string" ? value.replace(/[^\P{Cc}\n\r\t]|\p{Surrogate}/gu, "") : value);
  }
  return clean;
}

/** A body may come without saying how long it is: it is counted as it arrives. */
export async function readBody(request: Request) {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const next = await reader?.read().catch(() => {
      throw new Refusal("form.unreadable");
    });
    if (!next?.value) break;
    size += next.value.byteLength;
    if (size > LONGEST_FORM) {
      void drain(reader);
      throw new Refusal("form.too-large");
    }
    parts.push(next.value);
  }
  return new Blob(parts as Uint8Array<ArrayBuffer>[]);
}

/** Browsers send everything before they read an answer: the rest is taken and thrown away, so that the refusal is not a broken connection. */
async function drain(reader: ReadableStreamDefaultReader<Uint8Array> | undefined) {
  try {
    for (let thrown = 0; thrown < MOST_THROWN_AWAY;) {
      const next = await reader?.read();
      if (!next?.value) return;
      thrown += next.value.byteLength;
    }
    await reader?.cancel();
  } catch {
    // the sender left: there is nobody to answer
  }
}

/** Where to go when a form was carried out: a path, or a path with headers such as a new session's cookie. */
export type FormOutcome = string | { to: string; headers: HeadersInit };

/** Refusals that speak of one entry: they are said beside it, in forms that have it. */
const entryOf: Partial<Record<RefusalCode, string>> = {
  "account.email-taken": "email",
  "account.wrong-password": "currentPassword",
  "institution.name-taken": "institutionName",
  "institution.code-taken": "creditCode",
  "call.slug-taken": "slug",
};

/**
 * The write road of every screen: parse with the slice's schema, perform, go on.
 * What does not fit the schema comes back with its fields marked (422); a refusal comes back beside the entry it speaks of, else above the form, with its own status; a missing right (404) and faults go to the error screen.
 */
export async function submitForm<Schema extends z.ZodType>(
  request: Request,
  language: Language,
  schema: Schema,
  perform: (value: z.output<Schema>) => Promise<FormOutcome>,
) {
  const formData = await readForm(request);
  const submission = parseWithZod(formData, { schema, error: issueError });
  // what was typed comes back into the form, except passwords
  const hideFields = [...formData.keys()].filter((name) => /password/i.test(name));
  if (submission.status !== "success") {
    // without an error it was a button of the form's own, such as the one that adds a row: the form comes back as it was meant
    return data(submission.reply({ hideFields }), { status: submission.status === "error" ? 422 : 200 });
  }
  try {
    const outcome = await perform(submission.value);
    return typeof outcome === "string" ? redirect(outcome) : redirect(outcome.to, { headers: outcome.headers });
  } catch (error) {
    if (!(error instanceof Refusal) || error.status === 404) throw error;
    const said = [refusalText(error, language)];
    const entry = entryOf[error.code];
    const hasEntry = entry !== undefined && formData.has(entry);
    const errors = hasEntry ? { fieldErrors: { [entry]: said } } : { formErrors: said };
    return data(submission.reply({ ...errors, hideFields }), { status: error.status });
  }
}
