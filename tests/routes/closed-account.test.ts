import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashPassword } from "#app/domain/people/password.server";
import { translatorFor } from "#app/i18n/messages.server";
import { users } from "#drizzle/schema/people";
import { type App, openApp } from "#tests/support/app";
import { aHouse, type House } from "#tests/support/house";

const password = "correct horse battery";

let app: App;
let house: House;
beforeAll(async () => {
  app = await openApp();
  house = await aHouse(app);
});
afterAll(() => app?.close());

test("whose account is closed is out at the next request, is told so at sign-in, and is back where it was once it is opened", async () => {
  const leaver = house.ids.colleague ?? "";
  const passwordHash = await hashPassword(password);
  const [person] = await app.db.transact((tx) =>
    tx.update(users).set({ passwordHash }).where(eq(users.id, leaver)).returning(),
  );
  const ask = (path: string) => app.request(path, { as: leaver });
  const act = (intent: string) =>
    app.request(`/institution/members/${leaver}`, { as: house.accounts.member, method: "POST", form: { intent } });
  const signIn = () =>
    app.request("/account/sign-in", { method: "POST", form: { email: person?.email ?? "", password } });
  expect((await ask("/institution")).status).toBe(200);

  expect((await act("close")).headers.get("location")).toBe(`/institution/members/${leaver}?done=close`);

  const out = await ask("/institution");
  expect([out.status, out.headers.get("location")]).toEqual([302, "/account/sign-in?to=%2Finstitution"]);
  const refused = await signIn();
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain(translatorFor("zh-CN")("refusal.account.disabled"));

  await act("reopen");
  const back = await signIn();
  expect([back.status, back.headers.get("location")]).toEqual([302, "/institution"]);
  // the session that was ended stays ended
  expect((await ask("/institution")).status).toBe(302);
});

test("an announcement's button leads those of an institution to a new case, others to words about who may start one", async () => {
  const at = `/account/application?call=${house.ids.openCall}`;

  const member = await app.request(at, { as: house.accounts.member });
  expect(member.headers.get("location")).toBe(`/institution/cases/new?call=${house.ids.openCall}`);
  const reviewer = await app.request(at, { as: house.accounts.reviewer });
  expect(reviewer.status).toBe(200);
  expect(await reviewer.text()).toContain(translatorFor("zh-CN")("people.application-title"));
  const visitor = await app.request(at);
  expect(visitor.headers.get("location")).toBe(`/account/sign-in?to=${encodeURIComponent(at)}`);
});
