import { randomUUID } from "node:crypto";
import type { Database } from "#app/db/database";
import { users } from "#drizzle/schema/people";

/** Someone with an account and no role, whose address nobody else has. */
export async function aUser(db: Database, values: Partial<typeof users.$inferInsert> = {}) {
  const email = `${randomUUID()}@example.org`;
  return db.transact(async (tx) => {
    const [user] = await tx
      .insert(users)
      .values({
        email,
        emailFold: email,
        name: "演示用户",
        language: "zh-CN",
        salt: "salt",
        createdAt: new Date("2026-10-01T00:00:00Z"),
        ...values,
      })
      .returning();
    return user!;
  });
}
