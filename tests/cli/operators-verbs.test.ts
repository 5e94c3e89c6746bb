import { randomUUID } from "node:crypto";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { beforeEach, expect, inject, test } from "vitest";
import { migrate, openDatabase } from "#app/db/db.server";
import { sealEvents } from "#app/domain/record/commands/seal-events.server";
import type { RecordVerdict } from "#app/domain/record/queries/verify-record.server";
import { aMoment } from "#tests/support/factories/context";
import { recordAll } from "#tests/support/factories/recorder";
import { xinglin } from "#tests/support/xinglin";

let file: string;
beforeEach(async () => {
  file = join(inject("testRunFolder"), `${randomUUID()}.db`);
  await migrate(`file:${file}`);
  const db = await openDatabase(`file:${file}`);
  await recordAll(db, [{ callId: "a" }, { callId: "a" }, { callId: "a" }]);
  await sealEvents({ db, now: aMoment });
  await db.close();
});
const verify = () => xinglin(["verify-record"], { DATABASE_URL: `file:${file}` });
const verdictIn = (stdout: string) => JSON.parse(stdout) as RecordVerdict;

test("the verdict on a whole record is printed", async () => {
  const { status, stdout, stderr } = await verify();

  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(verdictIn(stdout)).toMatchObject({ ok: true, events: 3, sealed: 3, faults: [] });
});

test("an event deleted behind the portal's back is named in the verdict", async () => {
  const eventId = deleteSecondEvent();

  const { status, stdout, stderr } = await verify();

  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(verdictIn(stdout)).toMatchObject({
    ok: false,
    faults: [{ chain: "call:a", position: 2, eventId, fault: "event-missing" }],
  });
});

test("a Word file that is not there is named", async () => {
  expect(await xinglin(["read-word", "nowhere.docx"])).toEqual({
    status: 1,
    stdout: "",
    stderr: "xinglin read-word: cannot read nowhere.docx (ENOENT)\n",
  });
});

/** As someone does who opens the file with another program, whose connections watch over no keys. */
function deleteSecondEvent(): string {
  const connection = new BetterSqlite(file);
  connection.pragma("foreign_keys = OFF");
  const id = connection.prepare("select event_id from event_seals where position = 2").pluck().get() as string;
  connection.prepare("delete from events where id = ?").run(id);
  connection.close();
  return id;
}
