import { and, eq, ne } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { Refusal } from "#app/domain/refusal";
import { institutions } from "#drizzle/schema/people";
import { foldName } from "./fold";
import type { InstitutionProfile } from "./forms";
import { regionCodeOf, regionNameOf } from "./provinces";

type Basics = Pick<
  InstitutionProfile,
  "institutionName" | "type" | "level" | "creditCode" | "province" | "place" | "aliases"
>;

/** What a form says of an institution, as its row holds it. */
export const institutionColumns = (given: Basics) => ({
  name: given.institutionName,
  nameFold: foldName(given.institutionName),
  creditCode: given.creditCode ?? null,
  type: given.type,
  level: given.level ?? null,
  regionCode: regionCodeOf(given.province),
  regionName: regionNameOf(given.province, given.place ?? ""),
  aliases: given.aliases,
});

/** A name and a code belong to one institution; `ownId` is the one that keeps its own. */
export async function refuseTakenIdentity(tx: Tx, given: Basics, ownId = "") {
  const { nameFold, creditCode } = institutionColumns(given);
  const [named] = await tx
    .select({ id: institutions.id })
    .from(institutions)
    .where(and(eq(institutions.nameFold, nameFold), ne(institutions.id, ownId)));
  if (named) throw new Refusal("institution.name-taken");
  if (!creditCode) return;
  const [coded] = await tx
    .select({ id: institutions.id })
    .from(institutions)
    .where(and(eq(institutions.creditCode, creditCode), ne(institutions.id, ownId)));
  if (coded) throw new Refusal("institution.code-taken");
}
