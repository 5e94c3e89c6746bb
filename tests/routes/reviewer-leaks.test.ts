import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { figuresOf } from "#app/domain/documents/figures-of";
import { blindCopies, caseVersions } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";
import { mails } from "#drizzle/schema/record";
import { assignments } from "#drizzle/schema/reviews";
import { queuedMail } from "#app/domain/record/mail-rows.server";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { writeLetter } from "#app/web/mail/letter.server";
import { type App, openApp, type RequestToMake } from "#tests/support/app";
import { aCall } from "#tests/support/factories/call";
import { aMember, anOrganiserMember, aReviewer } from "#tests/support/factories/member";
import { settingsForTests } from "#tests/support/house";
import { admitted, routed } from "#tests/support/story";
import { tellingWords, traceableCase, traceableHouse, traceableInstitution } from "#tests/support/traceable-case";
import { type Sent, sentOf, tracesIn } from "#tests/support/traces";

/** A case that names its institution everywhere, on the desk of one reviewer. */
interface Scene {
  reviewer: string;
  officer: string;
  caseId: string;
  originals: { figure: string; document: string };
  blindFigures: string[];
  assignmentId: string;
  /** Words and ids that tell who wrote it. */
  telling: string[];
}

let app: App;
let scene: Scene;
beforeAll(async () => {
  app = await openApp();
  scene = await aScene();
});
afterAll(() => app.close());

async function aScene(): Promise<Scene> {
  const { db, store } = app;
  const { call } = await aCall(db, { settings: settingsForTests });
  const now = new Date("2026-11-10T02:00:00Z");
  const institution = await traceableHouse(db);
  const member = await aMember(db, institution.id);
  const officer = await anOrganiserMember(db, call.organiserId, "officer");
  const reviewer = await aReviewer(db);
  const as = async (userId: string) => ({ db, store, now, actor: (await actorOfUser(db.read, userId))! });

  const { caseId, fileIds } = await traceableCase(await as(member), call.id);
  await admitted(await as(officer), caseId);
  await routed(await as(officer), call.id, [caseId]);

  const [assignment] = await db.read.select().from(assignments).where(eq(assignments.caseId, caseId));
  const [copy] = await db.read.select().from(blindCopies).where(eq(blindCopies.caseId, caseId));
  const [version] = await db.read.select().from(caseVersions).where(eq(caseVersions.caseId, caseId));
  const figures = copy!.content.sections.flatMap(({ document }) => figuresOf(document));
  return {
    ...{ reviewer, officer, caseId, originals: fileIds, assignmentId: assignment!.id },
    blindFigures: [...new Set(figures.map(({ attrs }) => attrs.fileId))],
    telling: [
      ...tellingWords,
      ...[institution.id, member, caseId, version!.id, version!.receipt, version!.hash, copy!.id],
      ...Object.values(fileIds),
    ],
  };
}

const ask = async (path: string, options: RequestToMake = {}) =>
  sentOf(`${options.method ?? "GET"} ${path}`, await app.request(path, { as: scene.reviewer, ...options }));

/** The addresses of the reviewers' area, by the build's own manifest. */
function reviewerPaths() {
  const { routes } = app;
  const pathOf = (id: string): string => {
    const { parentId, path = "" } = routes[id]!;
    return `${parentId ? pathOf(parentId) : ""}/${path}`.replace(/\/+/g, "/").replace(/(.)\/$/, "$1");
  };
  const own = Object.keys(routes).filter((id) => id.startsWith("routes/reviewer/") && !id.endsWith("/_area"));
  return own.map((id) => ({ id, path: pathOf(id).replace(":assignmentId", scene.assignmentId) }));
}

/** Everything a reviewer can be answered with: pages, their data, files, and the answers to acts that fail and that succeed. */
async function everythingSent(): Promise<Sent[]> {
  const sent: Sent[] = [];
  for (const { id, path } of reviewerPaths()) {
    const isIndex = id.endsWith("/_index");
    for (const language of ["zh-CN", "en"]) sent.push(await ask(path, { headers: { "accept-language": language } }));
    sent.push(await ask(`${path}.data`), await ask(path, { method: "HEAD" }));
    for (const act of failingActs) {
      sent.push(
        await ask(isIndex ? `${path}?index` : path, act),
        await ask(`${path}.data${isIndex ? "?index" : ""}`, act),
      );
    }
  }
  for (const fileId of scene.blindFigures) {
    sent.push(await ask(`/files/${fileId}`), await ask(`/files/${fileId}`, { headers: { range: "bytes=0-99" } }));
    sent.push(await ask(`/files/${fileId}`, { method: "HEAD" }));
  }
  return [...sent, ...(await actsThatSucceed())];
}

const empty = { scores: {}, toInstitution: "", toPanel: "", confidence: null };
const failingActs: RequestToMake[] = [
  { method: "POST", json: { rev: 7, ...empty } },
  { method: "POST", json: { rev: 0, ...empty, scores: { none: { score: 1, comment: "" } } } },
  { method: "POST", json: { nonsense: true } },
  { method: "POST", form: { rev: "7", intent: "submit", note: "x".repeat(2000) } },
  // with a text too long to be taken: what fails must not recuse
  { method: "PUT", form: { note: "x".repeat(2000) } },
];

async function actsThatSucceed() {
  const path = `/reviewer/assignments/${scene.assignmentId}`;
  return [
    await ask(`${path}/review`, { method: "POST", json: { rev: 0, ...empty } }),
    await ask(`${path}/review`, { method: "POST", json: { rev: 0, ...empty } }),
    await ask(`${path}?index`, { method: "POST", form: { rev: "1", intent: "submit" } }),
    await ask("/reviewer"),
    await ask(path),
  ];
}

describe("A reviewer learns nothing of who wrote a case", () => {
  test("from any page, data, file or answer the reviewers' area can give", async () => {
    const sent = await everythingSent();

    expect(sent.flatMap((one) => tracesIn(one, scene.telling))).toEqual([]);
    const answers = (path: string) => sent.filter(({ what }) => what.endsWith(`GET ${path} (200)`));
    // the case was there to be read, in both languages and as data
    expect(answers(`/reviewer/assignments/${scene.assignmentId}`)).toHaveLength(3);
    expect(answers(`/reviewer/assignments/${scene.assignmentId}.data`)).toHaveLength(1);
    expect(sent.filter(({ body }) => body.includes("【本院】")).length).toBeGreaterThanOrEqual(5);
    expect(answers(`/files/${scene.blindFigures[0]}`)).toHaveLength(1);
    // and so was its evidence ledger, without names
    const page = answers(`/reviewer/assignments/${scene.assignmentId}`)[0]!.body.toString();
    expect(page).toContain("【本院】血压达标率");
    // acts were refused and accepted, not merely lost on the way
    const statuses = new Set(sent.filter(({ what }) => what.startsWith("POST")).map(({ what }) => what.slice(-4, -1)));
    expect([...statuses].sort()).toEqual(["200", "400", "405", "409", "422"]);
  });

  test("from figures: neutral names, no date of change, no metadata", async () => {
    for (const [index, fileId] of scene.blindFigures.entries()) {
      const answer = await app.request(`/files/${fileId}`, { as: scene.reviewer });
      expect(answer.headers.get("last-modified")).toBeNull();
      expect(answer.headers.get("content-disposition")).toBe(
        `inline; filename="figure-${index + 1}.jpg"; filename*=UTF-8''figure-${index + 1}.jpg`,
      );
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.includes("Exif")).toBe(false);
    }
    expect(scene.blindFigures).toHaveLength(1);
  });

  test("from the original files and the pages of others, which are not there for reviewers", async () => {
    const paths = [
      `/files/${scene.originals.figure}`,
      `/files/${scene.originals.document}`,
      `/organiser/cases/${scene.caseId}`,
      `/institution/cases/${scene.caseId}`,
      `/institution/cases/${scene.caseId}/edit`,
    ];
    for (const path of paths) {
      const answer = await app.request(path, { as: scene.reviewer });
      expect(answer.status, path).toBe(404);
      const sent = await sentOf(path, answer);
      expect(tracesIn(sent, tellingWords)).toEqual([]);
    }
  });

  test("from letters", async () => {
    const queued = await app.db.read.select({ id: mails.id }).from(mails).where(eq(mails.userId, scene.reviewer));
    expect(queued.length).toBeGreaterThan(0);
    for (const { id } of queued) {
      const mail = (await queuedMail(app.db.read, id))!;
      const letter = writeLetter(mail, { origin: "http://localhost:3000", isDemo: false });
      const sent = { what: mail.template, headers: JSON.stringify(mail), body: Buffer.from(JSON.stringify(letter)) };
      expect(tracesIn(sent, scene.telling)).toEqual([]);
    }
  });
});

describe("The search would find it", () => {
  test("on the organiser's page of the same case, in its data, and in the original files", async () => {
    const asOfficer = { as: scene.officer };
    const page = await ask(`/organiser/cases/${scene.caseId}`, asOfficer);
    const data = await ask(`/organiser/cases/${scene.caseId}.data`, asOfficer);
    const figure = await ask(`/files/${scene.originals.figure}`, asOfficer);
    const document = await ask(`/files/${scene.originals.document}`, asOfficer);
    const wordsIn = (sent: Sent) => tracesIn(sent, scene.telling).map((trace) => trace.split(" in ")[0]);

    const { name, aliases, creditCode, head, contactMobile, contactEmail } = traceableInstitution;
    const written = [name, aliases[0], creditCode, head, contactMobile, contactEmail, "苟明远", scene.caseId];
    expect(wordsIn(page)).toEqual(expect.arrayContaining(written));
    expect(wordsIn(data)).toEqual(expect.arrayContaining(written));
    // pictures are served clean to everyone: the bytes as they were handed in hold what is not to leak
    expect(wordsIn(figure)).toEqual(["仁济中医医院-血压达标率.jpg"]);
    const [stored] = await app.db.read.select().from(files).where(eq(files.id, scene.originals.figure));
    const handedIn = { what: "the original", headers: "", body: await app.store.read(stored?.sha256 ?? "") };
    expect(wordsIn(handedIn)).toEqual(expect.arrayContaining(["苟明远", name, contactEmail]));
    expect(wordsIn(document)).toEqual(expect.arrayContaining([name, "申报表-母秋霞-盖章.pdf"]));
  });

  test.each(["plain", "address", "script", "page", "base64", "two bytes", "two bytes, large end first"])(
    "written as %s",
    (way) => {
      const word = "青川县仁济中医医院";
      const ways: Record<string, Buffer | string> = {
        plain: word,
        address: encodeURIComponent(word).toLowerCase(),
        script: [...word].map((letter) => `\\u${letter.charCodeAt(0).toString(16)}`).join(""),
        page: [...word].map((letter) => `&#${letter.charCodeAt(0)};`).join(""),
        base64: Buffer.from(`[${word}]`).toString("base64"),
        "two bytes": Buffer.from(word, "utf16le"),
        "two bytes, large end first": Buffer.from(word, "utf16le").swap16(),
      };
      const body = Buffer.concat([Buffer.from("…"), Buffer.from(ways[way] as string), Buffer.from("…")]);
      expect(tracesIn({ what: way, headers: "", body }, [word])).toEqual([`${word} in ${way}`]);
      expect(tracesIn({ what: way, headers: "", body }, ["青川县人民医院"])).toEqual([]);
    },
  );
});
