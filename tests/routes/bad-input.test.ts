import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { caseSections, cases, caseVersions } from "#drizzle/schema/cases";
import { reviews } from "#drizzle/schema/reviews";
import { type App, openApp } from "#tests/support/app";
import { aHouse, type House } from "#tests/support/house";

let app: App;
let house: House;
beforeAll(async () => {
  app = await openApp();
  house = await aHouse(app);
});
afterAll(() => app?.close());

const draft = async () => ({
  header: await app.db.read
    .select()
    .from(cases)
    .where(eq(cases.id, house.ids.draft ?? "")),
  sections: await app.db.read
    .select()
    .from(caseSections)
    .where(eq(caseSections.caseId, house.ids.draft ?? "")),
});
const member = () => house.accounts.member;
const section = (document: unknown, rev = 2) => ({ rev, document });
const paragraph = (text: string) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});
const sectionPath = (key = "practice") => `/institution/cases/${house.ids.draft}/sections/${key}`;

test("a form from another site does nothing, whoever is signed in", async () => {
  const before = await draft();
  for (const headers of [{ origin: "https://elsewhere.example" }, { origin: "null" }] as Record<string, string>[]) {
    const answer = await app.request(`/institution/cases/${house.ids.draft}/header`, {
      ...{ as: member(), method: "POST", json: {}, headers },
    });

    expect(answer.status).toBe(403);
  }
  expect(await draft()).toEqual(before);
});

test("a body larger than any form is refused with 413, and nothing of it is kept", async () => {
  const before = await draft();
  const huge = JSON.stringify(section(paragraph("字".repeat(1_000_000))));

  const answer = await app.request(sectionPath(), {
    ...{ as: member(), method: "POST", body: huge, headers: { "content-type": "application/json" } },
  });

  expect(answer.status).toBe(413);
  expect(await draft()).toEqual(before);
});

test.each([
  ["no JSON", "{", 400],
  ["nothing", "", 400],
  ["a list", "[]", 422],
  ["a number", "7", 422],
  ["no revision", JSON.stringify({ document: paragraph("x") }), 422],
  ["a field too many", JSON.stringify({ ...section(paragraph("x")), savedBy: "me" }), 422],
  ["a node nobody knows", JSON.stringify(section({ type: "doc", content: [{ type: "iframe" }] })), 422],
  [
    "a link that runs a script",
    JSON.stringify(
      section({
        type: "doc",
        content: [
          {
            type: "paragraph",
            content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] }],
          },
        ],
      }),
    ),
    422,
  ],
])("a section sent as %s is refused in words and changes nothing", async (_what, body, status) => {
  const before = await draft();

  const answer = await app.request(sectionPath(), {
    ...{ as: member(), method: "POST", body, headers: { "content-type": "application/json" } },
  });

  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ message: expect.stringMatching(/[\u4e00-\u9fff]{4}/) as string });
  expect(await draft()).toEqual(before);
});

test("a figure of somebody else's case cannot be shown in one's own", async () => {
  const before = await draft();
  const figure = { type: "figure", attrs: { fileId: "someone-elses", alt: "", width: null, height: null } };

  const answer = await app.request(sectionPath(), {
    ...{ as: member(), method: "POST", json: section({ type: "doc", content: [figure] }) },
  });

  expect(answer.status).toBe(422);
  expect(await draft()).toEqual(before);
});

test("a stale tab is told so, gets what is stored, and overwrites nothing", async () => {
  const before = await draft();

  const answer = await app.request(sectionPath(), {
    ...{ as: member(), method: "POST", json: section(paragraph("旧标签页"), 1) },
  });

  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ code: "case.stale", stored: expect.anything() as unknown });
  expect(await draft()).toEqual(before);
});

test("an address with a hostile id is not found", async () => {
  for (const id of ["..%2F..%2Fetc%2Fpasswd", "'%20or%201=1--", "a".repeat(500), "%00"]) {
    const answer = await app.request(`/institution/cases/${id}/header`, { as: member(), method: "POST", json: {} });

    expect(answer.status, id).toBe(404);
  }
});

test("marks a rubric does not allow are refused, and no review begins", async () => {
  const path = `/reviewer/assignments/${house.ids.assignment}/review`;
  const text = { rev: 0, toInstitution: "", toPanel: "", confidence: null };
  const before = await app.db.read.select().from(reviews);
  for (const scores of [
    { results: { score: 31, comment: "" } },
    { unknown: { score: 1, comment: "" } },
    { results: { score: -1, comment: "" } },
  ]) {
    const answer = await app.request(path, { as: house.accounts.reviewer, method: "POST", json: { ...text, scores } });

    expect(answer.status).toBe(422);
  }
  expect(await app.db.read.select().from(reviews)).toEqual(before);
});

test("two clicks on the button that hands a case in make one submission", async () => {
  const path = `/institution/cases/${house.ids.draft}/submission`;

  const answers = await Promise.all([0, 1].map(() => app.request(path, { as: member(), method: "POST", form: {} })));

  expect(answers.map(({ status }) => status)).toEqual([302, 302]);
  const [row] = await app.db.read
    .select()
    .from(cases)
    .where(eq(cases.id, house.ids.draft ?? ""));
  expect(row?.state).toBe("submitted");
  const versions = await app.db.read
    .select()
    .from(caseVersions)
    .where(eq(caseVersions.caseId, house.ids.draft ?? ""));
  expect(versions).toHaveLength(1);
});
