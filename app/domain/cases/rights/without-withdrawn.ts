import type { Block, RichDocument } from "#app/domain/documents/document";

/**
 * A copy of a document for showing, in which a note stands in the place of each withdrawn picture and its caption. The
 * document itself, and with it a version's hash, stays as it was handed in.
 */
export function withoutWithdrawn(document: RichDocument, withdrawn: ReadonlySet<string>, note: string): RichDocument {
  return withdrawn.size === 0 ? document : { type: "doc", content: shown(document.content, withdrawn, note) };
}

function shown(blocks: readonly Block[], withdrawn: ReadonlySet<string>, note: string): Block[] {
  return blocks.map((block): Block => {
    switch (block.type) {
      case "figure":
        return withdrawn.has(block.attrs.fileId)
          ? { type: "paragraph", content: [{ type: "text", text: note, marks: [{ type: "italic" }] }] }
          : block;
      case "blockquote":
        return { ...block, content: shown(block.content, withdrawn, note) };
      case "bulletList":
      case "orderedList":
        return {
          ...block,
          content: block.content.map((item) => ({ ...item, content: shown(item.content, withdrawn, note) })),
        };
      case "table":
        return {
          ...block,
          content: block.content.map((row) => ({
            ...row,
            content: row.content?.map((cell) => ({ ...cell, content: shown(cell.content, withdrawn, note) })),
          })),
        };
      default:
        return block;
    }
  });
}

/** What stands in the place of a picture that people agreed to show elsewhere, or only for a time that is over. */
export const outsideConsentNote = {
  "zh-CN": "〔图片不在授权范围或期限之内，此处不予展示〕",
  en: "[Not shown here: outside what, or until when, the people shown agreed to]",
} as const;

/** The note in both languages: pages say it in theirs, the book and the reviewers' copy in Chinese. */
export const withdrawnNote = {
  "zh-CN": "〔图片应当事人要求撤下〕",
  en: "[Withdrawn at the request of the person shown]",
} as const;
