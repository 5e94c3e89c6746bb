import { rename } from "./rename";
import { unwrap } from "./unwrap";

/** Headings that follow the section's own: the largest there is becomes level 2, the next 3, all others 4; none is bold besides. */
export function levelHeadings(body: Element) {
  const headings = [...body.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const ranks = [...new Set(headings.map(({ tagName }) => tagName))].sort();
  for (const heading of headings) {
    for (const bold of heading.querySelectorAll("strong")) unwrap(bold);
    rename(heading, `h${Math.min(4, 2 + ranks.indexOf(heading.tagName))}`);
  }
}
