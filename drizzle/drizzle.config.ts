import { defineConfig } from "drizzle-kit";

const engine = process.env.DRIZZLE_DIALECT === "postgres" ? "postgres" : "sqlite";
// read by app/db/dialect, which the schema loads next
process.env.DATABASE_URL = engine === "postgres" ? "postgres://schema" : "file:schema.db";

export default defineConfig({
  schema:
    "./drizzle/schema/{record,people,files,calls,cases,approvals,likenesses,evidence,rights,seals,reviews,casebook}.ts",
  out: `./drizzle/${engine}`,
  dialect: engine === "postgres" ? "postgresql" : "sqlite",
});
