import { json } from "@remix-run/node";
import type { Refusal } from "#app/domain/refusal";
import type { Language } from "#app/i18n/languages";
import { refusalText } from "./refusal-text.server";

/** What the error screen shows of a refusal. */
export interface RefusalAnswer {
  refusal: string;
  message: string;
}

/** A refusal as a response: its status, its words in the person's language, and nothing else. A missing right says what a missing page says. */
export function answerRefusal(refusal: Refusal, language: Language): Response {
  if (refusal.status === 404) return new Response(null, { status: 404 });
  const answer: RefusalAnswer = { refusal: refusal.code, message: refusalText(refusal, language) };
  return json(answer, { status: refusal.status });
}
