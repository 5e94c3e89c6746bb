import type { RichDocument } from "#app/domain/documents/document";
import { renderHtml } from "#app/domain/documents/render-html";
import { fileAddress } from "#app/domain/files/picture-sources";

/** A section of a draft to read beside the editor: its pictures in the size of a thumbnail. */
export const readableHtml = (document: RichDocument) =>
  renderHtml(document, {
    resolveFigure: (fileId) => ({ src: fileAddress(fileId, "w800"), width: 320, height: 200 }),
    headingOffset: 1,
  });
