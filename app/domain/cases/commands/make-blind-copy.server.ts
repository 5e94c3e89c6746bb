import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { maskIdentities } from "#app/domain/documents/identities/mask-identities";
import { reencodeFigure } from "#app/domain/documents/reencode-figure.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import type { BlobStore } from "#app/domain/files/store";
import { blindCopies } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";
import type { BlindContent, BlindReplacement, VersionFile } from "../content";
import { versionToBlind } from "../queries/version-to-blind.server";
import { withFigures } from "../show-figures";

type NeutralFigure = Omit<typeof files.$inferInsert, "id"> & { id: string; width: number; height: number };

export interface PreparedBlindCopy {
  callId: string;
  caseId: string;
  versionId: string;
  content: BlindContent;
  replacements: BlindReplacement[];
  figures: NeutralFigure[];
}

/** Masks a case's text and re-encodes its figures, outside any transaction: the heavy half of making a blind copy. */
export async function prepareBlindCopy(
  { db, store }: Pick<Context, "db" | "store">,
  caseId: string,
): Promise<PreparedBlindCopy> {
  const { callId, versionId, content, identities } = await versionToBlind(db.read, caseId);
  const { title, abstract, keywords, tasks, period, sections, indicators } = content;
  const ledger = indicators
    ? { indicators: indicators.map(({ file, ...shown }) => ({ ...shown, hasFile: file !== null })) }
    : {};
  const masked = maskIdentities({ title, abstract, keywords, tasks, period, sections, ...ledger }, identities);

  const figures: NeutralFigure[] = [];
  const shown = new Map<string, { fileId: string; width: number; height: number }>();
  for (const original of content.figures) {
    if (shown.has(original.fileId)) continue;
    const figure = await neutralFigure(store, original, figures.length + 1);
    figures.push(figure);
    shown.set(original.fileId, { fileId: figure.id, width: figure.width, height: figure.height });
  }
  const blind = {
    ...masked.content,
    sections: masked.content.sections.map(({ key, document }) => ({ key, document: withFigures(document, shown) })),
  };
  return { callId, caseId, versionId, content: blind, replacements: masked.replacements, figures };
}

/** A picture without metadata under a name that says nothing. */
async function neutralFigure(
  store: BlobStore,
  { fileId, sha256 }: VersionFile,
  position: number,
): Promise<NeutralFigure> {
  if (!sha256) throw new Error("a figure kept by the hosted service cannot be re-encoded here");
  const { bytes, type, width, height } = await reencodeFigure(await store.read(sha256));
  const stored = await store.put(bytes);
  const name = `figure-${position}.${type === "image/png" ? "png" : "jpg"}`;
  return { id: crypto.randomUUID(), ...stored, name, type, width, height, driver: "embedded", sourceFileId: fileId };
}

/** Stores a prepared blind copy as a draft for the officer; one that exists already for this version stays as it is. */
export async function writeBlindCopy(
  tx: Tx,
  { actor, now }: Pick<Context, "actor" | "now">,
  prepared: PreparedBlindCopy,
) {
  const { callId, caseId, versionId, content, replacements, figures } = prepared;
  const [copy] = await tx
    .insert(blindCopies)
    .values({ caseId, versionId, state: "draft", content, replacements, rev: 1, createdAt: now })
    .onConflictDoNothing()
    .returning();
  if (!copy) return;
  for (const figure of figures) await tx.insert(files).values({ ...figure, caseId, createdAt: now });
  await recordEvent(
    tx,
    { actor, now },
    {
      name: "blind-copy.made",
      subject: "case",
      subjectId: caseId,
      callId,
      facts: { versionId, replacements: replacements.length },
    },
  );
}
