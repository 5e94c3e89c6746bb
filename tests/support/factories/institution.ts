import { randomUUID } from "node:crypto";
import type { Database } from "#app/db/database";
import { institutions } from "#drizzle/schema/people";

/** A registered institution whose name nobody else has. */
export async function anInstitution(db: Database, values: Partial<typeof institutions.$inferInsert> = {}) {
  const name = `示例市第一医院${randomUUID().slice(0, 8)}`;
  return db.transact(async (tx) => {
    const [institution] = await tx
      .insert(institutions)
      .values({
        name,
        nameFold: name,
        aliases: [],
        salt: "salt",
        createdAt: new Date("2026-10-01T00:00:00Z"),
        ...values,
      })
      .returning();
    return institution!;
  });
}
