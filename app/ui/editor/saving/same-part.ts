import { headerContentSchema } from "#app/domain/cases/forms";
import { documentSchema } from "#app/domain/documents/document-schema";
import { canonicalJson } from "#app/domain/record/canonical";

/** Whether two contents of a part are stored as the same, however they were typed. */
export function isSamePart(part: string, one: unknown, other: unknown): boolean {
  return textOf(part, one) === textOf(part, other);
}

function textOf(part: string, content: unknown): string {
  const read = part === "header" ? headerContentSchema.safeParse(content) : documentSchema.safeParse(content);
  return canonicalJson(read.success ? withoutNameless(read.data) : content);
}

/** The server drops authors without a name. */
function withoutNameless<Content extends object>(content: Content) {
  return "authors" in content && Array.isArray(content.authors)
    ? { ...content, authors: content.authors.filter((author: { name: string }) => author.name !== "") }
    : content;
}
