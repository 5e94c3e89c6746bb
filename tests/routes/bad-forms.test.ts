import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { users } from "#drizzle/schema/people";
import { type App, openApp } from "#tests/support/app";
import { aUser } from "#tests/support/factories/user";

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

const accounts = () => app.db.read.select().from(users);

const registration = {
  ...{ institutionName: "示例市新医院", type: "tertiary-public", province: "33", name: "经办人" },
  ...{ email: "new@example.org", password: "correct horse battery" },
};

test.each([
  ["nothing at all", {}],
  ["a missing name", { ...registration, institutionName: "" }],
  ["an address that is none", { ...registration, email: "new at example" }],
  ["a password that is too simple", { ...registration, password: "1111111111" }],
  ["a type nobody has", { ...registration, type: "pharmacy" }],
  ["a name far too long", { ...registration, institutionName: "院".repeat(10_000) }],
])("a registration with %s comes back with its fields marked, and nobody is registered", async (_what, form) => {
  const before = await accounts();

  const answer = await app.request("/account/register", { method: "POST", form });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("aria-invalid");
  expect(answer.headers.get("set-cookie") ?? "").not.toContain("session=");
  expect(await accounts()).toEqual(before);
});

test("a registration takes none of the fields it does not know: nobody makes themselves administrator", async () => {
  const form = {
    ...registration,
    isAdministrator: "true",
    administrator: "on",
    "institution.id": "x",
    __proto__x: "y",
  };

  const answer = await app.request("/account/register", { method: "POST", form });

  expect(answer.status).toBe(302);
  const [made] = await app.db.read.select().from(users).where(eq(users.email, "new@example.org"));
  expect(made?.isAdministrator).toBe(false);
});

test("a registration under a name that is taken has the name marked, and says who lets one in", async () => {
  const first = { ...registration, institutionName: "示例市老医院", email: "first@example.org" };
  await app.request("/account/register", { method: "POST", form: first });

  const answer = await app.request("/account/register", { method: "POST", form: { ...first, email: "2@example.org" } });

  expect(answer.status).toBe(409);
  const page = await answer.text();
  expect(page).toMatch(/<input(?=[^>]* name="institutionName")(?=[^>]* aria-invalid="true")/);
  expect(page).toContain("请让单位同事邀请您加入");
});

test("what was typed comes back as text, never as markup, and a password never comes back", async () => {
  const form = {
    ...registration,
    institutionName: `"><script>alert(1)</script>`,
    email: "no",
    password: "correct horse battery",
  };

  const page = await (await app.request("/account/register", { method: "POST", form })).text();

  expect(page).not.toContain("<script>alert(1)");
  expect(page).not.toContain("correct horse battery");
});

test("a form of another site for a page is refused before anything is read of it", async () => {
  const before = await accounts();

  const answer = await app.request("/account/register", {
    ...{ method: "POST", form: { ...registration, email: "other@example.org" } },
    headers: { origin: "https://elsewhere.example" },
  });

  expect(answer.status).toBe(403);
  expect(await answer.text()).toMatch(/[\u4e00-\u9fff]{4}/);
  expect(await accounts()).toEqual(before);
});

test("signing in leads back only to this site", async () => {
  const person = await aUser(app.db);
  for (const to of [
    "https://elsewhere.example",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "javascript:alert(1)",
  ]) {
    const answer = await app.request(`/account/sign-in?to=${encodeURIComponent(to)}`, { as: person.id });
    const [, where = ""] =
      /^https?:\/\/[^/]+(.*)$/.exec(new URL(answer.headers.get("location") ?? "/", "http://here").href) ?? [];

    expect(new URL(answer.headers.get("location") ?? "/", "http://here").host, to).toBe("here");
    expect(where.startsWith("/"), to).toBe(true);
  }
});

test("a link that was never made, or was used, says so and opens nothing", async () => {
  const page = await app.request("/account/invitation/never-made-by-anyone");
  const posted = await app.request("/account/new-password/never-made", {
    method: "POST",
    form: { password: "correct horse battery" },
  });

  expect(page.status).toBe(410);
  expect(await page.text()).toMatch(/链接/);
  expect(posted.status).toBe(410);
});
