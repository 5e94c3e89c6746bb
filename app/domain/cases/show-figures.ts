import type { Block, Figure, RichDocument } from "#app/domain/documents/document";

/** A copy of a document whose figures name other files; a figure without a file in the map is left out. */
export function withFigures(
  document: RichDocument,
  files: ReadonlyMap<string, Pick<Figure["attrs"], "fileId" | "width" | "height">>,
): RichDocument {
  return { type: "doc", content: orEmpty(replaced(document.content, files)) };
}

type Files = Parameters<typeof withFigures>[1];

const orEmpty = (blocks: Block[]): Block[] => (blocks.length > 0 ? blocks : [{ type: "paragraph" }]);

function replaced(blocks: readonly Block[], files: Files): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case "figure": {
        const file = files.get(block.attrs.fileId);
        return file ? [{ ...block, attrs: { ...block.attrs, ...file } }] : [];
      }
      case "blockquote":
        return [{ ...block, content: orEmpty(replaced(block.content, files)) }];
      case "bulletList":
      case "orderedList":
        return [
          {
            ...block,
            content: block.content.map((item) => ({ ...item, content: orEmpty(replaced(item.content, files)) })),
          },
        ];
      case "table":
        return [
          {
            ...block,
            content: block.content.map((row) => ({
              ...row,
              content: row.content?.map((cell) => ({ ...cell, content: orEmpty(replaced(cell.content, files)) })),
            })),
          },
        ];
      default:
        return [block];
    }
  });
}
