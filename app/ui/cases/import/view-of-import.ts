import type { BothNames } from "#app/domain/calls/settings";
import { contentsOf, lostIn } from "#app/domain/cases/import-view";
import { type ReadImport, strayBlocks } from "#app/domain/cases/word-import";
import type { RichDocument } from "#app/domain/documents/document";
import { readableHtml } from "../readable-html";
import type { ImportView } from "./import-view";

interface DraftSide {
  title: string;
  sections: readonly (BothNames & { key: string; rev: number; isWritten: boolean; document: RichDocument })[];
}

/** What the screen shows of a file that was read, beside the draft as it is. */
export function viewOfImport(jobId: string, read: ReadImport, draft: DraftSide): ImportView {
  const placed = new Set<ReadImport["lost"][number]>();
  const sections = draft.sections.map(({ key, zh, en, rev, isWritten, document }) => {
    const found = read.sections.find((section) => section.key === key);
    const lost = found ? lostIn(found, read.lost) : [];
    for (const item of lost) placed.add(item);
    const file = found && {
      heading: found.heading,
      html: readableHtml(found.document),
      contents: contentsOf(found.document),
      lost,
    };
    return { key, zh, en, rev, isWritten, current: isWritten ? readableHtml(document) : "", file: file ?? null };
  });
  return {
    jobId,
    ...{ fileId: read.fileId, fileName: read.fileName, title: read.title, draftTitle: draft.title },
    sections,
    strays: strayBlocks(read.unassigned).map((block) => readableHtml({ type: "doc", content: [block] })),
    lost: read.lost.filter((item) => !placed.has(item)),
    fields: read.fields,
  };
}
