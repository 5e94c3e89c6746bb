import { and, eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { prepared, rowFor, valueFor } from "#app/db/prepared";
import type { RichDocument } from "#app/domain/documents/document";
import { Refusal } from "#app/domain/refusal";
import { cases, caseSections } from "#drizzle/schema/cases";
import type { PartStateCause } from "../kinds";
import { refuseStrangeFigures } from "../queries/figures-of-case.server";
import { refuseStrangeClaims } from "../queries/indicators-of-case.server";
import { keepOlderText, keepPartState, type KeptState } from "./keep-part-state.server";

interface SectionToStore {
  caseId: string;
  sectionKey: string;
  /** The `rev` the text is based on, and the state kept of it. */
  found: { rev: number; kept: KeptState | null };
  rev: number;
  document: RichDocument;
  cause: PartStateCause;
  savedBy: string;
  savedAt: Date;
}

const writeSection = prepared("write_section", (tx: Tx) => {
  const { caseId, sectionKey, ...written } = rowFor(caseSections);
  return tx
    .update(caseSections)
    .set(written)
    .where(and(eq(caseSections.caseId, caseId), eq(caseSections.sectionKey, sectionKey)));
});
const touchCase = prepared("touch_case", (tx: Tx) =>
  tx
    .update(cases)
    .set({ savedAt: valueFor(cases.savedAt, "savedAt") })
    .where(eq(cases.id, valueFor(cases.id))),
);

/** Writes a section and its history, in the transaction of whoever may: `case.stale` where the text is based on another `rev`. Answers the new one. */
export async function storeSection(tx: Tx, section: SectionToStore) {
  const { caseId, sectionKey, found, document, cause, savedBy, savedAt } = section;
  if (found.rev !== section.rev) throw new Refusal("case.stale", { rev: found.rev });
  await refuseStrangeFigures(tx, caseId, [document]);
  await refuseStrangeClaims(tx, caseId, [document]);

  const here = and(eq(caseSections.caseId, caseId), eq(caseSections.sectionKey, sectionKey));
  const rev = found.rev + 1;
  if (!found.kept && found.rev > 1) {
    const [older] = await tx.select().from(caseSections).where(here);
    if (older) await keepOlderText(tx, { ...older, part: sectionKey, content: older.document });
  }
  await writeSection(tx, { caseId, sectionKey, document, rev, savedBy, savedAt });
  await touchCase(tx, { id: caseId, savedAt });
  await keepPartState(tx, found.kept, { caseId, part: sectionKey, rev, content: document, cause, savedBy, savedAt });
  return { rev, savedAt };
}
