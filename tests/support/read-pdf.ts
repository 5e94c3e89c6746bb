import { getDocumentProxy } from "unpdf";

// The reader counts on Promise.try, which Node has from 24 on.
Object.assign(Promise, {
  try: <Result, Given extends unknown[]>(work: (...given: Given) => Result | PromiseLike<Result>, ...given: Given) =>
    new Promise<Result>((resolve) => resolve(work(...given))),
});

/** A page as a reader finds it: the number printed in the viewer's list, and its words with the spaces taken out. */
export interface PdfPage {
  label: string;
  text: string;
}

/** One bookmark: its title, how deep it lies, and the index of the page it leads to. */
export interface PdfBookmark {
  title: string;
  level: number;
  page: number;
}

/** Reads a PDF as a reader's program does: words, page labels, bookmarks, title. Spaces are dropped: typesetters place words, not spaces. */
export async function readPdf(bytes: Uint8Array): Promise<{ title: string; pages: PdfPage[]; outline: PdfBookmark[] }> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const labels = await pdf.getPageLabels();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    const words = content.items.map((item) => ("str" in item ? item.str : "")).join("");
    pages.push({ label: labels?.[number - 1] ?? String(number), text: withoutSpaces(words) });
  }

  const outline: PdfBookmark[] = [];
  const collect = async (entries: Awaited<ReturnType<typeof pdf.getOutline>>, level: number) => {
    for (const entry of entries ?? []) {
      const target = typeof entry.dest === "string" ? await pdf.getDestination(entry.dest) : entry.dest;
      const page = target ? await pdf.getPageIndex(target[0] as Parameters<typeof pdf.getPageIndex>[0]) : -1;
      outline.push({ title: withoutSpaces(entry.title), level, page });
      await collect(entry.items as Awaited<ReturnType<typeof pdf.getOutline>>, level + 1);
    }
  };
  await collect(await pdf.getOutline(), 1);
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string } };
  return { title: info.Title ?? "", pages, outline };
}

/** Words as `readPdf` gives them. */
export const withoutSpaces = (text: string) => text.replace(/[\s\u200B\u2060]/gu, "");
