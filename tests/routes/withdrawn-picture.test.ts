import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withdrawnNote } from "#app/domain/cases/rights/without-withdrawn";
import { figuresOf } from "#app/domain/documents/figures-of";
import { servePublicPages } from "#app/web/page-cache/serve-public-pages.server";
import { publications } from "#drizzle/schema/casebook";
import { attachments, blindCopies } from "#drizzle/schema/cases";
import { type App, openApp } from "#tests/support/app";
import { aHouse, type House } from "#tests/support/house";

let app: App;
let house: House;
let server: Server;
beforeAll(async () => {
  app = await openApp();
  house = await aHouse(app);
  // as server.js puts it: the page cache in front of the portal
  const cache = servePublicPages(app.db, "http://localhost:3000", (request) =>
    app.request(new URL(request.url).pathname),
  );
  server = createServer((request, response) => cache(request, response, () => response.writeHead(418).end()));
  server.listen(0);
  await once(server, "listening");
});
afterAll(async () => {
  server?.close();
  await app?.close();
});

const read = async (path: string) => {
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`);
  return { etag: answer.headers.get("etag"), text: await answer.text() };
};

async function handedInFigure(caseId: string) {
  const [item] = await app.db.read.select().from(attachments).where(eq(attachments.caseId, caseId));
  return item!.fileId;
}

const withdraw = (path: string, as: string | null, fileId: string) =>
  app.request(path, { as, method: "POST", form: { intent: "withdraw", fileId, reason: "当事人要求" } });

test("a published picture that is withdrawn is gone from both pages at the next request, though they were kept, and its addresses answer 410", async () => {
  const { finished, publication } = house.ids;
  const [published] = await app.db.read.select().from(publications).where(eq(publications.slug, publication!));
  const shown = published!.content.figures[0]!.fileId;
  const pages = [`/cases/${publication}`, `/en/cases/${publication}`] as const;
  const notes = [withdrawnNote["zh-CN"], withdrawnNote.en];
  const addresses = [`/files/${shown}`, ...["w320", "w800", "w1600"].map((size) => `/files/${shown}?as=${size}`)];
  const answers = () => Promise.all(addresses.map(async (path) => (await app.request(path)).status));
  const before = [await read(pages[0]), await read(pages[1])];
  const kept = [await read(pages[0]), await read(pages[1])];
  expect(kept).toEqual(before);
  expect(before.map(({ text }, at) => [text.includes(`/files/${shown}`), text.includes(notes[at]!)])).toEqual([
    [true, false],
    [true, false],
  ]);
  expect(await answers()).toEqual([200, 200, 200, 200]);
  const etag = (await app.request(addresses[0]!)).headers.get("etag");
  expect((await app.request(addresses[0]!, { headers: { "if-none-match": etag! } })).status).toBe(304);

  const done = await withdraw(
    `/institution/cases/${finished}/rights`,
    house.accounts.member,
    await handedInFigure(finished!),
  );

  expect(done.status).toBe(302);
  const after = [await read(pages[0]), await read(pages[1])];
  expect(after.map(({ text }, at) => [text.includes(shown), text.includes(notes[at]!)])).toEqual([
    [false, true],
    [false, true],
  ]);
  expect(await answers()).toEqual([410, 410, 410, 410]);
  const known = await app.request(addresses[0]!, { headers: { "if-none-match": etag! } });
  expect(known.status).toBe(410);
});

test("a reviewer's desk and its figures no longer give what was withdrawn", async () => {
  const { judging, assignment } = house.ids;
  const [copy] = await app.db.read.select().from(blindCopies).where(eq(blindCopies.caseId, judging!));
  const neutral = copy!.content.sections.flatMap(({ document }) => figuresOf(document))[0]!.attrs.fileId;
  const as = house.accounts.reviewer;
  const desk = `/reviewer/assignments/${assignment}`;
  const seen = async () => {
    const [page, data] = [await app.request(desk, { as }), await app.request(`${desk}.data`, { as })];
    const texts = [await page.text(), await data.text()];
    return [
      ...texts.map((text) => [text.includes(neutral), text.includes(withdrawnNote["zh-CN"])]),
      (await app.request(`/files/${neutral}`, { as })).status,
      (await app.request(`/files/${neutral}?as=w320`, { as })).status,
    ];
  };
  const before = await seen();

  const done = await withdraw(
    `/organiser/cases/${judging}/rights`,
    house.accounts.officer,
    await handedInFigure(judging!),
  );

  expect(done.status).toBe(302);
  expect([before, await seen()]).toEqual([
    [[true, false], [true, false], 200, 200],
    [[false, true], [false, true], 410, 410],
  ]);
});
