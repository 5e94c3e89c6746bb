import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { translatorFor } from "#app/i18n/messages.server";
import { events } from "#drizzle/schema/record";
import { type App, openApp } from "#tests/support/app";
import { aHouse, type House } from "#tests/support/house";
import { everyone, type Person } from "#tests/support/people";
import type { Door } from "./door";
import { doors } from "./doors";

let app: App;
let house: House;
beforeAll(async () => {
  app = await openApp();
  house = await aHouse(app);
});
afterAll(() => app.close());

/** The same route once per language has one name. */
const nameOf = (id: string) => id.replace(/^(en\/)?routes\//, "");

/** What only draws a frame reads nothing and does nothing; the root's frame is the same for everyone. */
const isFrame = (id: string) => id === "root" || (id.endsWith("/_area") && !app.routes[id]?.module.loader);

/** Fills in what the house holds for `:words`. */
const filled = (text: string) => text.replace(/:(\w+)/g, (_whole, word: string) => house.ids[word] ?? "missing");
const addressOf = ({ path }: Door) => filled(path);

/** A layout is asked for alone, as a browser may: its loader must not rely on the screen inside it. */
function requestFor(name: string, door: Door) {
  const id = `routes/${name}`;
  const isLayout = Object.values(app.routes).some((route) => route?.parentId === id);
  return isLayout ? `${addressOf(door)}.data?_routes=${encodeURIComponent(id)}` : addressOf(door);
}

/** What a door says: come in, sign in first, or a refusal by its status. */
async function said(answer: Response): Promise<string> {
  const to = answer.headers.get("location") ?? (answer.status === 202 ? await answer.text() : "");
  const back = /\/account\/sign-in\?to=([^"\\]+)/.exec(to)?.[1];
  if (back) return `sign in, then ${decodeURIComponent(back)}`;
  return [401, 404, 405].includes(answer.status) || answer.status >= 500 ? String(answer.status) : "in";
}

const countEvents = () => app.db.read.select({ count: sql<number>`count(*)`.mapWith(Number) }).from(events);

test("every route of the manifest stands in the table of doors, and nothing else does", () => {
  const names = Object.keys(app.routes).filter((id) => !isFrame(id));

  expect([...new Set(names.map(nameOf))].sort()).toEqual(Object.keys(doors).sort());
});

test("every door names every person it decides about by a name the house knows", () => {
  const named = Object.values(doors).flatMap((list) => list.flatMap(({ read, act = [] }) => [...read, ...act]));

  expect(named.filter((person) => !everyone.includes(person))).toEqual([]);
});

test.each([
  ["/account", "account", "405"],
  ["/institution", "member", "405"],
  ["/institution", "reviewer", "404"],
  ["/reviewer", "reviewer", "405"],
  ["/reviewer", "member", "404"],
  ["/organiser", "manager", "405"],
  ["/organiser", "member", "404"],
] as const)(
  "the frame at %s takes nothing: visitors are to sign in, %s is answered %s",
  async (path, person, expected) => {
    const send = async (as: string | null | undefined) =>
      said(await app.request(path, { as, method: "POST", form: {} }));

    expect([await send(null), await send(house.accounts[person])]).toEqual(["401", expected]);
  },
);

test("the organiser's front door leads an administrator to the installation and says in words that others find nothing", async () => {
  const asAdministrator = await app.request("/organiser", { as: house.accounts.administrator });
  const asMember = await app.request("/organiser", { as: house.accounts.member });

  expect(asAdministrator.headers.get("location")).toBe("/organiser/system");
  expect(asMember.status).toBe(404);
  expect(await asMember.text()).toContain(translatorFor("zh-CN")("common.not-found-title"));
});

describe.each(Object.entries(doors).flatMap(([name, list]) => list.map((door) => ({ name, door, path: door.path }))))(
  "$name at $path",
  ({ name, door }) => {
    test("is read by those who may; others find nothing or are asked to sign in", async () => {
      const expected: Record<string, unknown> = {};
      const found: Record<string, string> = {};
      for (const person of everyone) {
        const as = house.accounts[person];
        expected[person] = readingOf(name, door, person);
        const answer = await app.request(requestFor(name, door), { as });
        found[person] = await said(answer);
        const { status } = await app.request(requestFor(name, door), { as, method: "HEAD" });
        expect(status, `HEAD as ${person}`).toBe(answer.status);
      }

      expect(found).toEqual(expected);
    });

    test("lets those act who may; others change nothing by any method", async () => {
      const before = await countEvents();
      const expected: Record<string, string> = {};
      const found: Record<string, string> = {};
      const refused = door.act ? everyone.filter((person) => !door.act?.includes(person)) : anyone(door);
      for (const person of refused) {
        for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
          expected[`${method} ${person}`] = actingOf(name, door, person);
          found[`${method} ${person}`] = await said(await act(name, door, person, method));
        }
      }
      expect(found).toEqual(expected);
      expect(await countEvents()).toEqual(before);

      const admitted: Record<string, string> = {};
      for (const person of door.act ?? []) admitted[person] = await said(await act(name, door, person, "POST"));
      expect(admitted).toEqual(Object.fromEntries((door.act ?? []).map((person) => [person, "in"])));
    });
  },
);

const act = (name: string, door: Door, person: Person, method: string) =>
  app.request(addressOf(door) + (app.routes[`routes/${name}`]?.index ? "?index" : ""), {
    as: house.accounts[person],
    method,
    ...(door.json === undefined ? { form: filledForm(door) } : { json: door.json }),
  });

const filledForm = ({ form = {} }: Door) =>
  Object.fromEntries(Object.entries(form).map(([field, text]) => [field, filled(text)]));

/** Where nothing can be done the person does not matter: nobody, someone, and one who may read. */
const anyone = ({ read }: Door): Person[] => [...new Set<Person>(["visitor", "account", ...read.slice(0, 1)])];

function readingOf(name: string, door: Door, person: Person) {
  if (door.read.includes(person)) return "in";
  if (!app.routes[`routes/${name}`]?.module.loader) return expect.stringMatching(/^(404|405|in)$/) as string;
  return person === "visitor" && !isOpen(name) ? `sign in, then ${addressOf(door)}` : "404";
}

/** Public addresses ask nobody to sign in. */
const isOpen = (name: string) => name.startsWith("public/") && name !== "public/files.$fileId";

function actingOf(name: string, door: Door, person: Person) {
  if (!app.routes[`routes/${name}`]?.module.action) return actingInVain(name, door, person);
  if (person === "visitor" && !(isOpen(name) && door.act?.length === 0)) return "401";
  // a door that lets nobody act here shows its thing elsewhere: nothing may change, however it says so
  return door.act ? "404" : (expect.stringMatching(/^(404|in)$/) as string);
}

/** Where an address takes no action its readers learn that; in the house everybody else is told what reading would tell them. */
function actingInVain(name: string, door: Door, person: Person) {
  if (name.startsWith("public/") || door.read.includes(person)) return "405";
  return person === "visitor" ? "401" : "404";
}
