import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { saveHeader } from "#app/domain/cases/commands/save-header.server";
import { saveSection } from "#app/domain/cases/commands/save-section.server";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import { declarationKeys } from "#app/domain/cases/kinds";
import { caseFacts } from "#app/domain/cases/queries/case-facts.server";
import { draftOfCase } from "#app/domain/cases/queries/draft-of-case.server";
import type { Context } from "#app/domain/context.server";
import type { Figure } from "#app/domain/documents/document";
import { storeFile } from "#app/domain/files/commands/store-file.server";
import { documentOf, type SeedBlock, textOf } from "./document-of";
import { drawChart } from "./draw-chart";
import { type SeedIndicator, tiedTo, writeLedger } from "./write-ledger";

/** What a case says beside its sections, in the words of the seed. */
export interface SeedHeader {
  title?: string;
  category: string;
  tasks: string[];
  keywords: string[];
  abstract: string;
  period: [string, string] | string[];
}

export interface SeedCase extends SeedHeader {
  title: string;
  sections: Record<string, SeedBlock[]>;
  figure: { caption: string; bars: number[] };
  indicators?: SeedIndicator[];
}

/** Writes an invented case as its institution would: header, picture, sections. Only the first `sections` when it is left unfinished. */
export async function writeCase(
  ctx: Context,
  { callId, seed, sections = Infinity }: { callId: string; seed: SeedCase; sections?: number },
): Promise<string> {
  const { id: caseId } = await startCase(ctx, { callId });
  await writeHeader(ctx, caseId, seed);
  const figure = await drawnFigure(ctx, caseId, seed.figure);
  const ties = await writeLedger(ctx, caseId, seed.indicators);
  const draft = await draftOfCase(ctx.db.read, (await caseFacts(ctx.db.read, caseId)).row);
  for (const { key, rev } of draft.sections.slice(0, sections)) {
    const written = documentOf(seed.sections[key] ?? [""], ...(key === "practice" ? [figure] : []));
    const document = key === "results" ? tiedTo(written, ties) : written;
    await saveSection(ctx, { caseId, sectionKey: key, rev, document });
  }
  return caseId;
}

/** Fills in a draft's header; the title stays as it is where the seed gives none. */
export async function writeHeader(ctx: Context, caseId: string, seed: SeedHeader) {
  const { row } = await caseFacts(ctx.db.read, caseId);
  const { tracks } = await callStructure(ctx.db.read, row.callId);
  const category = tracks.flatMap(({ categories }) => categories).find(({ key }) => key === seed.category);
  if (!category) throw new Error(`the call has no category ${seed.category}`);
  const [periodFrom = "", periodTo = ""] = seed.period;
  await saveHeader(ctx, {
    caseId,
    header: {
      rev: row.rev,
      title: seed.title ?? row.title,
      abstract: seed.abstract,
      categoryId: category.id,
      tasks: seed.tasks,
      keywords: seed.keywords,
      periodFrom,
      periodTo,
      authors: [{ name: "演示作者", title: "案例执笔人（演示）", institution: "", share: "执笔" }],
      declarations: [...declarationKeys],
    },
  });
}

async function drawnFigure(ctx: Context, caseId: string, { caption, bars }: SeedCase["figure"]): Promise<Figure> {
  const { width, height, ...chart } = await drawChart(bars);
  const file = await storeFile(ctx, { ...chart, name: "指标变化.png", caseId, width, height });
  await addAttachment(ctx, { caseId, fileId: file.id, kind: "figure" });
  const attrs = { fileId: file.id, alt: `柱状图：${caption}`, width, height };
  return { type: "figure", attrs, content: textOf(caption) };
}
