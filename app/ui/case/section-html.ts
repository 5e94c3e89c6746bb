import type { RichDocument } from "#app/domain/documents/document";
import { figuresOf } from "#app/domain/documents/figures-of";
import { type RenderOptions, renderHtml } from "#app/domain/documents/render-html";
import { pictureSources } from "#app/domain/files/picture-sources";

/** A section of a case for reading: its headings follow the screen's, its figures come from where the portal serves them; tied numbers lead to their indicators. */
export function sectionHtml(
  document: RichDocument,
  { fetchInView = true, claimNote }: Pick<RenderOptions, "fetchInView" | "claimNote"> = {},
): string {
  const sizes = new Map(figuresOf(document).map(({ attrs }) => [attrs.fileId, attrs]));
  return renderHtml(document, {
    headingOffset: 1,
    fetchInView,
    claimNote,
    resolveFigure: (fileId) => {
      const { width, height } = sizes.get(fileId) ?? {};
      return { ...pictureSources(fileId, width ?? 800), width: width ?? 800, height: height ?? 600 };
    },
  });
}
