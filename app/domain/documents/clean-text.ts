/**
 * Text as it may be stored and printed: without control characters (XML and PostgreSQL refuse them) and without halves
 * of surrogate pairs. Tabs become spaces; line breaks inside text too, since a break is a node of its own.
 */
export function cleanText(text: string) {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, "")
    .replace(/\p{Surrogate}/gu, "\uFFFD");
}
