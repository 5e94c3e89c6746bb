/**
 * A case's text for reading. `html` comes from the documents slice's renderer, which escapes everything people wrote and
 * is the only source allowed here.
 */
export function CaseText({ html, lang }: { html: string; lang?: string }) {
  return <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
