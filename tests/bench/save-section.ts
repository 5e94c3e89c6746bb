import BetterSqlite from "better-sqlite3";
import { and, eq } from "drizzle-orm";
import { saveSection } from "#app/domain/cases/commands/save-section.server";
import { countCharacters } from "#app/domain/documents/count-characters";
import type { RichDocument } from "#app/domain/documents/document";
import type { Context } from "#app/domain/context.server";
import { casePartStates, caseSections } from "#drizzle/schema/cases";
import { commandBesideRaw } from "./command-beside-raw";
import type { BenchRow } from "./row";

/** A draft whose section `own` the command saves, and `another` the raw transaction. */
export interface DraftToSave {
  writer: Context;
  caseId: string;
  own: string;
  another: string;
  document: RichDocument;
}

/** Saving a section as the command does it, in turn with a prepared better-sqlite3 transaction that writes the same three rows at synchronous=FULL: wall time, since both wait for the disk. */
export async function benchSaveSection(file: string, draft: DraftToSave): Promise<BenchRow> {
  const save = await commandOn(draft);
  const { saveRaw, close } = await rawOn(file, draft);
  const row = await commandBesideRaw({
    name: `Saving a section of ${countCharacters(draft.document)} 字`,
    note: "section, case and history",
    command: save,
    raw: saveRaw,
  });
  close();
  return row;
}

const revOf = async ({ writer, caseId }: DraftToSave, sectionKey: string) => {
  const [section] = await writer.db.read
    .select({ rev: caseSections.rev })
    .from(caseSections)
    .where(and(eq(caseSections.caseId, caseId), eq(caseSections.sectionKey, sectionKey)));
  if (!section) throw new Error("the draft of the bench has no such section");
  return section.rev;
};

async function commandOn(draft: DraftToSave) {
  const { writer, caseId, own, another, document } = draft;
  // the raw transaction needs a state of its own to write on
  await saveSection(writer, { caseId, sectionKey: another, rev: await revOf(draft, another), document });
  let rev = await revOf(draft, own);
  return async () => {
    ({ rev } = await saveSection(writer, { caseId, sectionKey: own, rev, document }));
  };
}

/** The same rows through prepared statements on a connection of their own. */
async function rawOn(file: string, draft: DraftToSave) {
  const { writer, caseId, another, document } = draft;
  let rev = await revOf(draft, another);
  const [state] = await writer.db.read
    .select({ id: casePartStates.id })
    .from(casePartStates)
    .where(and(eq(casePartStates.caseId, caseId), eq(casePartStates.part, another), eq(casePartStates.rev, rev)));
  if (!state) throw new Error("the section of the bench was not saved");
  const connection = new BetterSqlite(file);
  connection.pragma("synchronous = FULL");
  const section = connection.prepare(
    "update case_sections set document = ?, rev = ?, saved_by = ?, saved_at = ? where case_id = ? and section_key = ?",
  );
  const touch = connection.prepare("update cases set saved_at = ? where id = ?");
  const history = connection.prepare(
    "update case_part_states set rev = ?, content = ?, characters = ?, saved_at = ? where id = ?",
  );
  const write = connection.transaction(() => {
    rev += 1;
    section.run(JSON.stringify(document), rev, writer.actor.userId, Date.now(), caseId, another);
    touch.run(Date.now(), caseId);
    history.run(rev, JSON.stringify(document), countCharacters(document), Date.now(), state.id);
  });
  return { saveRaw: () => write.immediate(), close: () => void connection.close() };
}
