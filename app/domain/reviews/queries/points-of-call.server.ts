import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { prepared, valueFor } from "#app/db/prepared";
import { rubricCriteria } from "#drizzle/schema/calls";

const points = prepared("points_of_call", (reader: Reader) =>
  reader
    .select({ key: rubricCriteria.key, points: rubricCriteria.points })
    .from(rubricCriteria)
    .where(eq(rubricCriteria.callId, valueFor(rubricCriteria.callId))),
);

/** What each criterion of a call is worth, without its bands: all that a save asks. */
export const pointsOfCall = (reader: Reader, callId: string) => points(reader, { call_id: callId });
