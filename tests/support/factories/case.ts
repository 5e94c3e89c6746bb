import type { Database } from "#app/db/database";
import { cases } from "#drizzle/schema/cases";
import { aCall } from "./call";
import { anInstitution } from "./institution";
import { aUser } from "./user";

/** An empty draft. Without a call, an institution or an author of its own choice, each is made. */
export async function aCase(db: Database, values: Partial<typeof cases.$inferInsert> = {}) {
  const callId = values.callId ?? (await aCall(db)).call.id;
  const institutionId = values.institutionId ?? (await anInstitution(db)).id;
  const createdBy = values.createdBy ?? (await aUser(db)).id;
  const at = new Date("2026-11-10T02:00:00Z");
  return db.transact(async (tx) => {
    const [made] = await tx
      .insert(cases)
      .values({
        state: "draft",
        title: "",
        abstract: "",
        tasks: [],
        keywords: [],
        periodFrom: "",
        periodTo: "",
        declarations: [],
        createdAt: at,
        savedAt: at,
        ...values,
        callId,
        institutionId,
        createdBy,
      })
      .returning();
    return made!;
  });
}
