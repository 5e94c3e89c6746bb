import type { Database } from "#app/db/database";
import { organisers } from "#drizzle/schema/people";

/** The body that runs calls. */
export async function anOrganiser(db: Database, values: Partial<typeof organisers.$inferInsert> = {}) {
  return db.transact(async (tx) => {
    const [organiser] = await tx
      .insert(organisers)
      .values({ name: "示例健康促进大会组委会", nameEn: "Example Health Promotion Committee", ...values })
      .returning();
    return organiser!;
  });
}
