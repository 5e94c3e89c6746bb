import { Window } from "happy-dom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { calls } from "#drizzle/schema/calls";
import { publications } from "#drizzle/schema/casebook";
import { type App, openApp } from "#tests/support/app";
import { aHouse, type House } from "#tests/support/house";

let app: App;
let house: House;
beforeAll(async () => {
  app = await openApp();
  house = await aHouse(app);
});
afterAll(() => app?.close());

const chinesePaths = () => [
  "/",
  "/about",
  "/calls",
  `/calls/${house.ids.slug}`,
  "/casebook",
  `/casebook/${house.ids.edition}`,
  `/cases/${house.ids.publication}`,
];
const inEnglish = (path: string) => (path === "/" ? "/en" : `/en${path}`);
const allPaths = () => chinesePaths().flatMap((path) => [path, inEnglish(path)]);

async function read(path: string, as?: string | null) {
  const answer = await app.request(path, { as });
  const { document } = new Window();
  document.documentElement.innerHTML = await answer.text();
  return { status: answer.status, document };
}
const linksOf = async (path: string) =>
  [...(await read(path)).document.querySelectorAll("a")].map((link) => link.getAttribute("href"));

test("every public page is there in both languages, with one heading and without scripts", async () => {
  for (const path of allPaths()) {
    const { status, document } = await read(path);
    const found = { path, status, headings: document.querySelectorAll("h1").length };
    expect(found).toEqual({ path, status: 200, headings: 1 });
    expect([path, document.querySelectorAll("script").length]).toEqual([path, 0]);
  }
});

test("what does not exist is said in the language of its address, with status 404", async () => {
  for (const path of ["/cases/unknown", "/casebook/unknown", "/calls/unknown", "/unknown"]) {
    const [chinese, english] = [await app.request(path), await app.request(inEnglish(path))];
    expect([path, chinese.status, english.status]).toEqual([path, 404, 404]);
    expect(await chinese.text()).toContain('<html lang="zh-CN">');
    expect(await english.text()).toContain('<html lang="en">');
  }
});

test("a page names its lasting address and itself in the other language", async () => {
  const { document } = await read(`/en/cases/${house.ids.publication}`);
  const href = (selector: string) => document.querySelector(selector)?.getAttribute("href");

  expect(href('link[rel="canonical"]')).toBe(`http://localhost:3000/en/cases/${house.ids.publication}`);
  expect(href('link[hreflang="zh-CN"]')).toBe(`http://localhost:3000/cases/${house.ids.publication}`);
  expect(href('link[hreflang="en"]')).toBe(`http://localhost:3000/en/cases/${house.ids.publication}`);
});

test("from the home page every published case is at most three links away", async () => {
  const published = await app.db.read.select().from(publications);
  for (const home of ["/", "/en"]) {
    const book = home === "/" ? `/casebook/${house.ids.edition}` : `/en/casebook/${house.ids.edition}`;
    expect(await linksOf(home)).toContain(book);
    const contents = await linksOf(book);
    const unlisted = published.filter(({ slug }) => !contents.includes(book.replace(/casebook\/.*/, `cases/${slug}`)));
    expect(unlisted).toEqual([]);
  }
});

test("English pages are English, but for what people wrote in Chinese", async () => {
  for (const path of chinesePaths().map(inEnglish)) {
    const { document } = await read(path);
    for (const written of document.body.querySelectorAll('[lang="zh-CN"]')) written.remove();
    expect([path, document.body.textContent.match(/[^\n]{0,12}\p{Script=Han}+/gu)]).toEqual([path, null]);
  }
});

test("once a call is a demonstration, every page says so, missing ones too", async () => {
  const official = "演示数据，非认定结果";
  expect(await (await app.request("/")).text()).not.toContain(official);

  await app.db.transact((tx) => tx.update(calls).set({ isDemo: true }));

  for (const path of [...allPaths(), "/cases/unknown", "/en/cases/unknown"]) {
    const { document } = await read(path);
    const said = document.body.textContent;
    expect([path, said.includes(official)]).toEqual([path, true]);
    if (path.startsWith("/en")) expect([path, said]).toEqual([path, expect.stringContaining("not real results")]);
  }
});

test("on work screens the bar of a demonstration says so on wide windows and, shorter, on phones", async () => {
  await app.db.transact((tx) => tx.update(calls).set({ isDemo: true }));

  const { document } = await read("/account/profile", house.accounts.member);

  const marks = [...document.querySelectorAll(".appbar .sample")];
  expect(marks.map((mark) => [mark.className, mark.textContent])).toEqual([
    ["sample no-phone", "演示数据，非认定结果"],
    ["sample only-phone", "演示数据"],
  ]);
});
