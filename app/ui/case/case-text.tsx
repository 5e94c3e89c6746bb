import { useTranslation } from "react-i18next";

/**
 * A case's text for reading. `html` comes from the documents slice's `renderHtml`, which escapes everything people wrote
 * and is the only source allowed here. Its tables get the three lines of the house and may scroll by themselves.
 */
export function CaseText({ html, lang }: { html: string; lang?: string }) {
  const { t } = useTranslation();
  const framed = html
    .replaceAll(
      "<table>",
      `<div class="table-scroll" role="group" aria-label="${t("common.table")}" tabindex="0"><table class="table">`,
    )
    .replaceAll("</table>", "</table></div>");
  return <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: framed }} />;
}
