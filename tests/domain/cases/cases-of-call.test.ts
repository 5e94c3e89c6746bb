import { beforeEach, expect, test } from "vitest";
import { type CaseConditions, conditionsOf } from "#app/domain/cases/list-conditions";
import { casesOfCall } from "#app/domain/cases/queries/cases-of-call.server";
import type { Context } from "#app/domain/context.server";
import { countQueries } from "#tests/support/count-queries";
import { anOrganiserActor } from "#tests/support/factories/actor";
import { aCase } from "#tests/support/factories/case";
import { aContext, aMoment, later } from "#tests/support/factories/context";
import { anInstitution } from "#tests/support/factories/institution";
import { anOrganiserDesk, type OrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";

let desk: OrganiserDesk;
let officer: Context;
const asked = (query: string): CaseConditions => conditionsOf(new URLSearchParams(query));
const numbers = async (query: string, page?: number) =>
  (await casesOfCall(officer, desk.callId, asked(query), page)).rows.map(({ number }) => number);

beforeEach(async () => {
  desk = await anOrganiserDesk();
  officer = await desk.as("officer");
});

async function add(number: number, values: Parameters<typeof aCase>[1] = {}) {
  const { callId, institutionId, db } = desk;
  const own = { callId, institutionId, number, submittedAt: later(aMoment, number), state: "submitted" } as const;
  return aCase(db, { ...own, title: `第${number}件`, ...values });
}

test("a list of three cases asks as much as a list of one", async () => {
  await add(1);
  const one = countQueries(desk.db);
  await casesOfCall({ ...officer, db: one.db }, desk.callId, asked(""));
  await add(2);
  await add(3);
  const three = countQueries(desk.db);
  await casesOfCall({ ...officer, db: three.db }, desk.callId, asked(""));

  expect([one.asked(), three.asked()]).toEqual([5, 5]);
});

test("shows what was handed in, never a draft, and counts by state", async () => {
  await add(1);
  await add(2, { state: "checking" });
  await add(3, { state: "returned", revisionDueAt: aMoment });
  await aCase(desk.db, { callId: desk.callId, institutionId: desk.institutionId });
  // withdrawn before it was ever handed in
  await aCase(desk.db, { callId: desk.callId, institutionId: desk.institutionId, state: "withdrawn" });

  const { total, counts, overdue } = await casesOfCall(officer, desk.callId, asked(""));

  expect({ total, counts, overdue }).toEqual({
    total: 3,
    counts: { submitted: 1, checking: 1, returned: 1 },
    overdue: 1,
  });
  expect(await numbers("")).toEqual([1, 2, 3]);
});

test("is narrowed by state, waiting and overdue", async () => {
  await add(1);
  await add(2, { state: "recommended" });
  await add(3, { state: "returned", revisionDueAt: later(aMoment, -1) });
  await add(4, { state: "returned", revisionDueAt: later(aMoment, 1) });

  expect(await numbers("state=waiting")).toEqual([1, 2]);
  expect(await numbers("state=returned")).toEqual([3, 4]);
  expect(await numbers("state=overdue")).toEqual([3]);
  expect(await numbers("state=draft")).toEqual([]);
  expect(await numbers("state=nonsense")).toEqual([1, 2, 3, 4]);
});

test("finds by number, by part of the title and of the institution, and takes every character as it is", async () => {
  const { id: institutionId } = await anInstitution(desk.db, { name: "Example Clinic" });
  await add(1, { title: "胸痛中心" });
  await add(42, { title: "下降100%的做法", institutionId });

  expect(await numbers("q=胸痛")).toEqual([1]);
  expect(await numbers("q=0042")).toEqual([42]);
  expect(await numbers("q=example clinic")).toEqual([42]);
  expect(await numbers("q=100%25")).toEqual([42]);
  expect(await numbers("q=%25")).toEqual([42]);
  expect(await numbers("q=_")).toEqual([]);
});

test("sorts both ways and turns pages", async () => {
  for (let number = 1; number <= 52; number += 1) await add(number);

  expect(await numbers("", 2)).toEqual([51, 52]);
  expect((await numbers("sort=-number")).slice(0, 2)).toEqual([52, 51]);
  expect((await numbers("sort=-submitted")).slice(0, 2)).toEqual([52, 51]);
});

test("is closed to other organisers, and to the auditor while the call is open", async () => {
  const stranger = aContext(desk.db, anOrganiserActor("other"));

  for (const ctx of [stranger, await desk.as("auditor")])
    await expect(casesOfCall(ctx, desk.callId, asked(""))).rejects.toEqual(refusal("call.not-found"));
});
