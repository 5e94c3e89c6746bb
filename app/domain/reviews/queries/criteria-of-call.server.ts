import { asc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { rubricCriteria } from "#drizzle/schema/calls";

/** The rubric of a call in its order. */
export const criteriaOfCall = (reader: Reader, callId: string) =>
  reader.select().from(rubricCriteria).where(eq(rubricCriteria.callId, callId)).orderBy(asc(rubricCriteria.position));
