import { canonicalJson } from "#app/domain/record/canonical";
import { storedForm } from "./stored-form";

/** Whether two contents of a part are stored as the same, however they were typed. */
export function isSamePart(part: string, one: unknown, other: unknown): boolean {
  return textOf(part, one) === textOf(part, other);
}

const textOf = (part: string, content: unknown) => canonicalJson(withoutNameless(storedForm(part, content)));

/** The server drops authors without a name. */
function withoutNameless(content: unknown) {
  return typeof content === "object" && content !== null && "authors" in content && Array.isArray(content.authors)
    ? { ...content, authors: content.authors.filter((author: { name: string }) => author.name !== "") }
    : content;
}
