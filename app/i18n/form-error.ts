import type { $ZodRawIssue } from "zod/v4/core";
import type { MessageKey, Translate } from "./translation";

/**
 * Form errors travel as text between schema, server and browser: a message key and, after a bar, the facts it mentions,
 * as in `common.error-too-long|{"max":60}`. So one schema serves both languages.
 */
export function formError(key: MessageKey, facts?: Record<string, string | number>): string {
  return facts ? `${key}|${JSON.stringify(facts)}` : key;
}

/** Says such an error. What is no key, such as a refusal that was worded already, is said as it is. */
export function formErrorText(t: Translate, error: string): string {
  const [, key = error, facts = "{}"] = /^([a-z]+\.[\w.-]+)\|(\{.*\})$/s.exec(error) ?? [];
  // the key of an error is known only at run time, which the typed catalogue cannot follow
  const say = t as unknown as (key: string, facts: unknown) => string;
  return say(key, JSON.parse(facts));
}

/** Words whatever a schema did not word itself. Given to every form's parse on both sides as Zod's `error`. */
export function issueError(issue: $ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined || issue.input === null) return formError("common.error-required");
      if (issue.expected === "int") return formError("common.error-whole");
      return formError(issue.expected === "number" ? "common.error-number" : "common.error-wrong");
    case "too_big":
      return tooMuch(issue.origin, Number(issue.maximum));
    case "too_small":
      return tooLittle(issue.origin, Number(issue.minimum));
    case "not_multiple_of":
      return formError("common.error-step", { step: issue.divisor });
    case "invalid_format":
      if (issue.format === "email") return formError("common.error-email");
      return formError(issue.format === "url" ? "common.error-url" : "common.error-wrong");
    case "invalid_value":
      return formError(issue.input === undefined ? "common.error-choose" : "common.error-wrong");
    case "unrecognized_keys":
      return formError("common.error-unknown-field");
    default:
      return formError("common.error-wrong");
  }
}

function tooMuch(origin: string, max: number): string {
  if (origin === "string") return formError("common.error-too-long", { max });
  return formError(origin === "array" || origin === "set" ? "common.error-too-many" : "common.error-too-big", { max });
}

function tooLittle(origin: string, min: number): string {
  if (origin === "string")
    return min <= 1 ? formError("common.error-required") : formError("common.error-too-short", { min });
  return formError(origin === "array" || origin === "set" ? "common.error-too-few" : "common.error-too-small", { min });
}
