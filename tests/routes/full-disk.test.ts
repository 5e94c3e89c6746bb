import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import { storedSection } from "#app/domain/cases/queries/stored-section.server";
import { type App, openApp } from "#tests/support/app";
import { aHouse, type House } from "#tests/support/house";

let app: App;
let house: House;
beforeAll(async () => {
  app = await openApp();
  house = await aHouse(app);
});
afterAll(() => app.close());

/** Lets the database file grow no further than this; answers how large it is, in pages. */
const limit = (pages: number) =>
  app.db.transact(async (tx) => {
    await tx.rows(sql.raw(`pragma max_page_count = ${pages}`));
    const [size] = await tx.rows<{ page_count: number }>(sql`pragma page_count`);
    return size!.page_count;
  });

test("a save that the server's disk has no room for is refused in words, acknowledges nothing, and is taken when there is room", async () => {
  const { id: caseId } = await startCase(await house.as("member"), { callId: house.ids.openCall! });
  const before = await storedSection(app.db.read, caseId, "practice");
  const long = { type: "text", text: "写满了也不能丢。".repeat(20_000) };
  const section = { rev: before!.rev, document: { type: "doc", content: [{ type: "paragraph", content: [long] }] } };
  const save = () =>
    app.request(`/institution/cases/${caseId}/sections/practice`, {
      as: house.accounts.member,
      method: "POST",
      json: section,
    });

  await limit(1);
  const refused = await save();
  expect(refused.status).toBe(507);
  expect(await refused.json()).toMatchObject({
    code: "form.no-room",
    message: expect.stringContaining("服务器的存储空间满了") as string,
  });
  expect(await storedSection(app.db.read, caseId, "practice")).toEqual(before);

  await limit(1_000_000);
  const taken = await save();
  expect(taken.status).toBe(200);
  expect(await storedSection(app.db.read, caseId, "practice")).toMatchObject({ rev: before!.rev + 1 });
});
