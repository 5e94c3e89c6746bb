import { z } from "zod";
import { cleanText } from "./clean-text";
import type { Block, RichDocument, Inline, ListItem, TableRow, Text } from "./document";
import { inspectDocument, type DocumentProblem } from "./inspect-document";
import { safeHref } from "./safe-href";
import { columnsOf } from "./table-grid";

const code = (problem: DocumentProblem) => problem;
const maxColumns = 50;
const structureProblems: readonly DocumentProblem[] = ["document.bad-link", "document.bad-table"];

const plainMark = z.strictObject({ type: z.enum(["bold", "italic", "underline", "superscript", "subscript"]) });
const href = z.string().transform((value, context) => {
  const safe = safeHref(value);
  if (safe !== null) return safe;
  context.addIssue(code("document.bad-link"));
  return z.NEVER;
});
const linkMark = z.strictObject({ type: z.literal("link"), attrs: z.strictObject({ href }) });
const claimMark = z.strictObject({
  type: z.literal("claim"),
  attrs: z.strictObject({ indicatorId: z.string().regex(/^[\w-]{1,80}$/) }),
});
const marks = z
  .array(z.discriminatedUnion("type", [plainMark, linkMark, claimMark]))
  .refine((list) => new Set(list.map((mark) => mark.type)).size === list.length, code("document.bad-structure"));

const text = z
  .strictObject({ type: z.literal("text"), text: z.string().min(1).transform(cleanText), marks: marks.optional() })
  .transform(({ marks: carried, ...rest }): Text => (carried?.length ? { ...rest, marks: carried } : rest));
// An editor writes the marks around a break onto the break; they mean nothing there.
const hardBreak = z
  .strictObject({ type: z.literal("hardBreak"), marks: marks.optional() })
  .transform(() => ({ type: "hardBreak" as const }));
const inline = z
  .array(z.discriminatedUnion("type", [text, hardBreak]))
  .transform((list): Inline[] => list.filter((node) => node.type !== "text" || node.text !== ""))
  .optional();

const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion("type", [paragraph, heading, bulletList, orderedList, blockquote, table, figure]),
);
const blocks = z.array(block).min(1);

const paragraph = z.strictObject({ type: z.literal("paragraph"), content: inline });
const heading = z.strictObject({
  type: z.literal("heading"),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: inline,
});
const listItem: z.ZodType<ListItem> = z.strictObject({
  type: z.literal("listItem"),
  content: blocks.refine((list) => list[0]?.type === "paragraph", code("document.bad-structure")),
});
const bulletList = z.strictObject({ type: z.literal("bulletList"), content: z.array(listItem).min(1) });
const orderedList = z.strictObject({
  type: z.literal("orderedList"),
  attrs: z.strictObject({ start: z.int().min(0).max(1_000_000) }),
  content: z.array(listItem).min(1),
});
const blockquote = z.strictObject({ type: z.literal("blockquote"), content: blocks });

const span = z.int(code("document.bad-table")).min(1, code("document.bad-table")).max(50, code("document.bad-table"));
const cell = z.strictObject({
  type: z.enum(["tableCell", "tableHeader"]),
  attrs: z
    .strictObject({ colspan: span, rowspan: span, colwidth: z.array(z.int().min(0).max(10_000)).max(50).nullable() })
    .refine(({ colspan, colwidth }) => !colwidth || colwidth.length === colspan, code("document.bad-table")),
  content: blocks,
});
const row: z.ZodType<TableRow> = z.strictObject({ type: z.literal("tableRow"), content: z.array(cell).optional() });
const table = z.strictObject({
  type: z.literal("table"),
  content: z
    .array(row)
    .min(1)
    .refine((rows) => fits(columnsOf(rows)), code("document.bad-table")),
});
const pixels = z.int().min(1).max(100_000).nullable();
const figure = z.strictObject({
  type: z.literal("figure"),
  attrs: z.strictObject({
    fileId: z.string().regex(/^[\w.-]{1,120}$/),
    alt: z.string().max(1_000).transform(cleanText),
    width: pixels,
    height: pixels,
  }),
  content: inline,
});

const structure = z.strictObject({ type: z.literal("doc"), content: blocks });

/**
 * The one check of stored rich text, used on every write. Refuses whatever `nodes.ts` does not list, more than
 * `documentLimits`, links other than http, https and mailto, and tables out of shape, with one issue whose message is
 * a DocumentProblem. What comes out is clean and in its one canonical form.
 */
export const documentSchema = z.unknown().transform((input, context): RichDocument => {
  // Names and sizes first: nothing recurses into input that is too deep or too large.
  const early = inspectDocument(input);
  const checked = early ? null : structure.safeParse(input);
  if (checked?.success) return checked.data;
  context.addIssue(early ?? problemOf(checked?.error));
  return z.NEVER;
});

function problemOf(error: z.ZodError | undefined): DocumentProblem {
  const messages: readonly string[] = error?.issues.map((issue) => issue.message) ?? [];
  return structureProblems.find((problem) => messages.includes(problem)) ?? "document.bad-structure";
}

function fits(columns: number) {
  return columns >= 1 && columns <= maxColumns;
}
