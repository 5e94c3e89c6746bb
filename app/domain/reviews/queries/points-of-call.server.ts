import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { rubricCriteria } from "#drizzle/schema/calls";

/** What each criterion of a call is worth, without its bands: all that a save asks. */
export const pointsOfCall = (reader: Reader, callId: string) =>
  reader
    .select({ key: rubricCriteria.key, points: rubricCriteria.points })
    .from(rubricCriteria)
    .where(eq(rubricCriteria.callId, callId));
