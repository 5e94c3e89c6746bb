import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { RichDocument } from "#app/domain/documents/document";
import { claimsOf } from "#app/domain/documents/claims-of";
import { Refusal } from "#app/domain/refusal";
import { dismissedSuggestions, indicators } from "#drizzle/schema/evidence";
import type { Indicator } from "../evidence/indicator";

/** The columns of an indicator that its case shows. */
export const indicatorColumns = {
  ...{ id: indicators.id, rev: indicators.rev, name: indicators.name, definition: indicators.definition },
  ...{ unit: indicators.unit, baselinePeriod: indicators.baselinePeriod, baseline: indicators.baseline },
  ...{ period: indicators.period, value: indicators.value },
  ...{ source: indicators.source, sourceFileId: indicators.sourceFileId },
};

/** The ledger of a draft, in order. */
export async function indicatorsOfCase(reader: Reader, caseId: string): Promise<Indicator[]> {
  return reader
    .select(indicatorColumns)
    .from(indicators)
    .where(and(eq(indicators.caseId, caseId), isNull(indicators.removedAt)))
    .orderBy(asc(indicators.position), asc(indicators.id));
}

/** The suggestions of a draft that somebody said are no matter. */
export async function dismissedOfCase(reader: Reader, caseId: string): Promise<string[]> {
  const rows = await reader
    .select({ key: dismissedSuggestions.key })
    .from(dismissedSuggestions)
    .where(eq(dismissedSuggestions.caseId, caseId))
    .orderBy(asc(dismissedSuggestions.key));
  return rows.map(({ key }) => key);
}

/** Those of some indicators that a case has, or had: a text may be tied to one that was taken away meanwhile. */
export async function ownIndicators(reader: Reader, caseId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const own = await reader
    .select({ id: indicators.id })
    .from(indicators)
    .where(and(eq(indicators.caseId, caseId), inArray(indicators.id, [...ids])));
  return new Set(own.map(({ id }) => id));
}

/** A text may be tied only to indicators of its own case. */
export async function refuseStrangeClaims(reader: Reader, caseId: string, documents: readonly RichDocument[]) {
  const named = [...new Set(documents.flatMap(claimsOf))];
  const own = await ownIndicators(reader, caseId, named);
  if (own.size < named.length) throw new Refusal("indicator.foreign");
}
