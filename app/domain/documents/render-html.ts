import { claimedIn } from "./claimed-in";
import { columnShares } from "./column-shares";
import type { Block, RichDocument, Inline, Mark, Table, TableCell, TableRow } from "./document";
import { escapeHtml } from "./escape-html";
import { inlineText } from "./inline-text";
import { safeHref } from "./safe-href";
import { headerRowsOf } from "./table-grid";
import { visit } from "./visit";

/** Where a picture is served, in its smaller sizes too, and how large it is; null leaves the picture out and keeps its caption. */
export type ResolveFigure = (fileId: string) => { src: string; srcset?: string; width: number; height: number } | null;

/** As wide as the text stands: the whole of a phone, a column elsewhere. */
const SIZES = "(min-width: 48rem) 44rem, 100vw";

/** How a page shows a document. */
export interface RenderOptions {
  resolveFigure: ResolveFigure;
  /** Added to each heading's level, so that a section's headings follow the page's own; capped at h6. */
  headingOffset?: number;
  /** Whether pictures are fetched only when they come into view. Not where a page is printed: they would be missing on paper. */
  fetchInView?: boolean;
  /** The note behind a number tied to an indicator: its place on the page and its words; null, as without this, for none. */
  claimNote?: (indicatorId: string) => { href: string; label: string } | null;
}

const plainTags = { bold: "strong", italic: "em", underline: "u", superscript: "sup", subscript: "sub" } as const;

/**
 * A section as HTML for the web: every text escaped, links only to http, https and mailto, no script, no class, no style
 * but the widths of columns someone dragged. Head rows stand in a thead; a figure has its caption below it.
 */
export function renderHtml(
  document: RichDocument,
  { resolveFigure, headingOffset = 0, fetchInView = true, claimNote = () => null }: RenderOptions,
) {
  return visit<string>(document, {
    inline: (nodes) => inlineHtml(nodes, claimNote),
    paragraph: (text) => (text === "" ? "" : `<p>${text}</p>`),
    heading: (text, node) => {
      const level = Math.min(6, node.attrs.level + headingOffset);
      return text === "" ? "" : `<h${level}>${text}</h${level}>`;
    },
    bulletList: (items) => `<ul>${items.join("")}</ul>`,
    orderedList: (items, node) =>
      `<ol${node.attrs.start === 1 ? "" : ` start="${node.attrs.start}"`}>${items.join("")}</ol>`,
    listItem: (blocks) => `<li>${blocks.join("")}</li>`,
    blockquote: (blocks) => `<blockquote>${blocks.join("")}</blockquote>`,
    table: tableHtml,
    figure: (caption, { attrs, content }) => {
      const place = resolveFigure(attrs.fileId);
      const alt = escapeHtml(attrs.alt || inlineText(content));
      const image = place
        ? `<img src="${escapeHtml(place.src)}"${sourceSet(place.srcset)} alt="${alt}" width="${place.width}" height="${place.height}"${fetchInView ? ' loading="lazy"' : ""} decoding="async">`
        : "";
      const below = caption === "" ? "" : `<figcaption>${caption}</figcaption>`;
      return image || below ? `<figure>${image}${below}</figure>` : "";
    },
  }).join("");
}

const sourceSet = (srcset: string | undefined) => (srcset ? ` srcset="${escapeHtml(srcset)}" sizes="${SIZES}"` : "");

function inlineHtml(nodes: readonly Inline[], claimNote: NonNullable<RenderOptions["claimNote"]>) {
  return nodes
    .map((node, place) => {
      if (node.type !== "text") return "<br>";
      const indicatorId = claimedIn(node);
      // bold in the middle of a number cuts it in pieces: the note follows the last
      const isLast = indicatorId !== null && claimedIn(nodes[place + 1]) !== indicatorId;
      const note = isLast ? claimNote(indicatorId) : null;
      const html = marked(escapeHtml(node.text), node.marks ?? []);
      return note ? `${html}<sup><a href="${escapeHtml(note.href)}">${escapeHtml(note.label)}</a></sup>` : html;
    })
    .join("");
}

function marked(html: string, marks: readonly Mark[]) {
  return marks.reduceRight((inside, mark) => {
    if (mark.type === "claim") return inside;
    if (mark.type !== "link") return `<${plainTags[mark.type]}>${inside}</${plainTags[mark.type]}>`;
    const href = safeHref(mark.attrs.href);
    return href === null ? inside : `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${inside}</a>`;
  }, html);
}

function tableHtml(table: Table, blocks: (content: readonly Block[]) => string[]) {
  const heads = headerRowsOf(table.content);
  const rows = (part: readonly TableRow[], inHead: boolean) =>
    part
      .map((row) => `<tr>${(row.content ?? []).map((cell) => cellHtml(cell, inHead, blocks)).join("")}</tr>`)
      .join("");
  const head = heads ? `<thead>${rows(table.content.slice(0, heads), true)}</thead>` : "";
  return `<table>${columnsHtml(table)}${head}<tbody>${rows(table.content.slice(heads), false)}</tbody></table>`;
}

function columnsHtml(table: Table) {
  const columns = columnShares(table.content)?.map((share) =>
    share === null ? "<col>" : `<col style="width:${share}%">`,
  );
  return columns ? `<colgroup>${columns.join("")}</colgroup>` : "";
}

function cellHtml(cell: TableCell, inHead: boolean, blocks: (content: readonly Block[]) => string[]) {
  const { colspan, rowspan } = cell.attrs;
  const spans = (colspan > 1 ? ` colspan="${colspan}"` : "") + (rowspan > 1 ? ` rowspan="${rowspan}"` : "");
  const tag = cell.type === "tableHeader" ? "th" : "td";
  const scope = tag === "th" ? ` scope="${inHead ? "col" : "row"}"` : "";
  return `<${tag}${scope}${spans}>${blocks(cell.content).join("")}</${tag}>`;
}
