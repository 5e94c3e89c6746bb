import { asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { CaseContent } from "#app/domain/cases/content";
import { nextState } from "#app/domain/cases/lifecycle";
import { withFigures } from "#app/domain/cases/show-figures";
import type { Context } from "#app/domain/context.server";
import { reencodeFigure } from "#app/domain/documents/reencode-figure.server";
import { requestForms } from "#app/domain/files/commands/request-forms.server";
import { enqueueMail } from "#app/domain/record/enqueue-mail.server";
import { enqueue } from "#app/domain/record/enqueue.server";
import { touchPublicPages } from "#app/domain/record/next-number.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { callCategories, type calls, callTracks } from "#drizzle/schema/calls";
import { editions, publications } from "#drizzle/schema/casebook";
import { cases, caseVersions } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";
import { decisions } from "#drizzle/schema/reviews";
import { editionFacts } from "../queries/edition-facts.server";

type Picture = Omit<typeof files.$inferInsert, "id"> & { id: string; width: number; height: number };

/** A case with pictures fit for the public: re-encoded, so that no place or device in their metadata goes out. */
interface PreparedCase {
  caseId: string;
  content: CaseContent;
  pictures: Picture[];
}

/** The heavy half of a release, outside any transaction. Tells how many of the cases are ready. */
export async function prepareRelease(
  { db, store }: Pick<Context, "db" | "store">,
  caseIds: string[],
  ready: (done: number) => Promise<void>,
): Promise<PreparedCase[]> {
  const rows = await db.read
    .select({ caseId: cases.id, content: caseVersions.content })
    .from(cases)
    .innerJoin(caseVersions, eq(caseVersions.id, cases.currentVersionId))
    .where(inArray(cases.id, caseIds))
    .orderBy(asc(cases.number));
  const prepared: PreparedCase[] = [];
  for (const { caseId, content } of rows) {
    const pictures = new Map<string, Picture>();
    for (const { fileId, sha256 } of content.figures) {
      if (!sha256 || pictures.has(fileId)) continue;
      const { bytes, type, width, height } = await reencodeFigure(await store.read(sha256));
      const name = `figure-${pictures.size + 1}.${type === "image/png" ? "png" : "jpg"}`;
      pictures.set(fileId, {
        id: crypto.randomUUID(),
        ...(await store.put(bytes)),
        name,
        type,
        width,
        height,
        driver: "embedded",
        sourceFileId: fileId,
      });
    }
    prepared.push({ caseId, content: forThePublic(content, pictures), pictures: [...pictures.values()] });
    await ready(prepared.length);
  }
  return prepared;
}

/** What a reader may have of a version: no attachments, no declarations, no source files; its figures are the public ones. */
function forThePublic(content: CaseContent, pictures: ReadonlyMap<string, Picture>): CaseContent {
  const shown = new Map(
    [...pictures].map(([fileId, { id, width, height }]) => [fileId, { fileId: id, width, height }]),
  );
  return {
    ...content,
    sections: content.sections.map(({ key, document }) => ({ key, document: withFigures(document, shown) })),
    figures: content.figures.flatMap((figure) => {
      const picture = pictures.get(figure.fileId);
      return picture
        ? [
            {
              fileId: picture.id,
              sha256: picture.sha256 ?? null,
              name: picture.name,
              type: picture.type,
              size: picture.size,
              caption: figure.caption,
            },
          ]
        : [];
    }),
    attachments: [],
    declarations: [],
    ...(content.indicators ? { indicators: content.indicators.map((one) => ({ ...one, file: null })) } : {}),
  };
}

/** Publishes prepared cases under lasting addresses, as one, and has the book compiled. A case that left its state meanwhile stops the whole release. */
export async function writeRelease(
  tx: Tx,
  { actor, now }: Pick<Context, "actor" | "now">,
  { editionId, prepared }: { editionId: string; prepared: PreparedCase[] },
) {
  const { edition, call } = await editionFacts(tx, editionId);
  for (const one of prepared) await publishCase(tx, { actor, now }, edition, call, one);
  await requestForms(
    tx,
    prepared.flatMap(({ pictures }) => pictures),
  );
  await tx
    .update(editions)
    .set({ state: "released", releasedAt: edition.releasedAt ?? now })
    .where(eq(editions.id, editionId));
  await recordEvent(
    tx,
    { actor, now },
    {
      name: "edition.released",
      subject: "edition",
      subjectId: editionId,
      callId: call.id,
      facts: { cases: prepared.length },
    },
  );
  await touchPublicPages(tx);
  const jobId = await enqueue(tx, "edition.compile", { editionId }, { dedupeKey: editionId });
  if (jobId) await tx.update(editions).set({ jobId }).where(eq(editions.id, editionId));
}

async function publishCase(
  tx: Tx,
  { actor, now }: Pick<Context, "actor" | "now">,
  edition: typeof editions.$inferSelect,
  call: typeof calls.$inferSelect,
  { caseId, content, pictures }: PreparedCase,
) {
  const [found] = await tx
    .select({ row: cases, level: decisions.level, category: callCategories, track: callTracks })
    .from(cases)
    .innerJoin(decisions, eq(decisions.caseId, cases.id))
    .innerJoin(callCategories, eq(callCategories.id, cases.categoryId))
    .innerJoin(callTracks, eq(callTracks.id, callCategories.trackId))
    .where(eq(cases.id, caseId));
  if (!found?.level) throw new Error("a case to publish has no award");
  const { row, level, category, track } = found;
  const state = nextState(row.state, "publish");

  for (const picture of pictures) await tx.insert(files).values({ ...picture, caseId, createdAt: now });
  await tx.insert(publications).values({
    editionId: edition.id,
    caseId,
    versionId: row.currentVersionId ?? "",
    slug: `${edition.slug}-${String(row.number).padStart(4, "0")}`,
    state: "published",
    trackKey: track.key,
    categoryKey: category.key,
    level,
    title: content.title,
    institutionName: content.institution.name,
    regionName: content.institution.regionName,
    content,
    position: track.position * 1_000_000 + category.position * 10_000 + (row.number ?? 0),
    createdAt: now,
  });
  await tx.update(cases).set({ state }).where(eq(cases.id, caseId));
  await recordEvent(
    tx,
    { actor, now },
    {
      name: "case.published",
      subject: "case",
      subjectId: caseId,
      callId: call.id,
      facts: { from: row.state, to: state, editionId: edition.id },
    },
  );
  await enqueueMail(tx, {
    userId: row.createdBy,
    template: "case-published",
    facts: {
      title: content.title,
      call: call.zh,
      callEn: call.en,
      path: `/cases/${edition.slug}-${String(row.number).padStart(4, "0")}`,
      ...(call.isDemo ? { demo: 1 } : {}),
    },
  });
}
