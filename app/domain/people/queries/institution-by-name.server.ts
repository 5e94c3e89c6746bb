import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { institutions } from "#drizzle/schema/people";
import { foldName } from "../fold";

/** The institution registered under this name, however it is spaced. */
export async function institutionByName(reader: Reader, name: string) {
  const [institution] = await reader
    .select()
    .from(institutions)
    .where(eq(institutions.nameFold, foldName(name)));
  return institution;
}
