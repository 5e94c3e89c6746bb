import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { signIn, t } from "../support/journey";
import { type KillablePortal, openKillablePortal } from "../support/killable-portal";

const section = "背景与起因";
const other = "经验与启示";
const patiently = { timeout: 60_000 };

let portal: KillablePortal;
let drafts: string[];
test.beforeAll(async () => {
  portal = await openKillablePortal(8);
  drafts = [...portal.drafts];
});
test.afterAll(() => portal.remove());
test.afterEach(async ({ browser }) => {
  for (const context of browser.contexts()) await context.close();
});

test("a server killed between keystroke and save loses nothing that was typed, and nothing it acknowledged", async ({
  browser,
}) => {
  const draft = drafts.pop()!;
  const { page } = await writes(browser, "first", draft);
  await type(page, section, "已经存上的一句。");
  await isSaved(page);
  await type(page, section, "还没存上的一句。");
  await portal.kill();
  await expect(page.getByText(t("cases.banner-offline"))).toBeVisible(patiently);
  await type(page, section, "断线后写的一句。");
  await portal.start();

  await isSaved(page);
  await page.reload();
  await expect(paper(page, section)).toContainText("已经存上的一句。还没存上的一句。断线后写的一句。");
});

test("a page closed while the server is dead gives its words back when it is opened again", async ({ browser }) => {
  const draft = drafts.pop()!;
  const { page, context } = await writes(browser, "first", draft);
  await portal.kill();
  await type(page, section, "页面关掉之前写的。");
  await page.getByRole("textbox", { name: titleName }).fill("没来得及存的题名");
  await expect(page.getByText(t("cases.banner-offline"))).toBeVisible(patiently);
  await page.close();
  await portal.start();

  const again = await opens(context, draft);

  await expect(paper(again, section)).toContainText("页面关掉之前写的。");
  await expect(again.getByRole("textbox", { name: titleName })).toHaveValue("没来得及存的题名");
  await expect(again.getByText(/没来得及保存的内容，已放回正文/).first()).toBeVisible();
  await isSaved(again);
});

test("a session that ends in the middle of a sentence, and a reload after it, lose no character of it", async ({
  browser,
}) => {
  const draft = drafts.pop()!;
  const { page, context } = await writes(browser, "first", draft);
  await type(page, section, "会话还在时写的，");
  await context.clearCookies();
  await type(page, section, "会话结束后写的。");
  await expect(page.getByText(t("cases.banner-signed-out"), { exact: true })).toBeVisible(patiently);
  await page.reload();
  await page.getByLabel(t("people.email")).fill("first@journey.example.org");
  await page.getByLabel(t("people.password"), { exact: true }).fill(portal.password);
  await page.getByRole("button", { name: t("common.sign-in") }).click();

  await expect(paper(page, section)).toContainText("会话还在时写的，会话结束后写的。");
  await isSaved(page);
});

test("what is written through a long time offline is saved when the line is back, after many failed tries", async ({
  browser,
}) => {
  const draft = drafts.pop()!;
  const { page, context } = await writes(browser, "first", draft);
  let failed = 0;
  page.on("requestfailed", (request) => (failed += request.url().includes("/sections/") ? 1 : 0));
  await context.setOffline(true);
  for (const sentence of ["离线第一句。", "离线第二句。", "离线第三句。"]) {
    const before = failed;
    await type(page, section, sentence);
    await expect.poll(() => failed, patiently).toBeGreaterThan(before);
  }
  await context.setOffline(false);

  await isSaved(page);
  const reader = await writes(browser, "second", draft);
  await expect(paper(reader.page, section)).toContainText("离线第一句。离线第二句。离线第三句。");
});

test("a duplicated tab keeps its own unsaved words: neither tab writes over the other's, and both come back", async ({
  browser,
}) => {
  const draft = drafts.pop()!;
  const { page, context } = await writes(browser, "first", draft);
  const double = await opens(context, draft);
  await portal.kill();
  await page.bringToFront();
  await type(page, section, "第一个窗口写的。");
  await expect(page.getByText(t("cases.banner-offline"))).toBeVisible(patiently);
  await double.bringToFront();
  await type(double, other, "第二个窗口写的。");
  await expect(double.getByText(t("cases.banner-offline"))).toBeVisible(patiently);
  await page.close();
  await double.close();
  await portal.start();

  const again = await opens(context, draft);

  await expect(paper(again, section)).toContainText("第一个窗口写的。");
  await expect(paper(again, other)).toContainText("第二个窗口写的。");
  await isSaved(again);
});

test("two saves over the same text: the second sees who saved what, what differs, and keeps both", async ({
  browser,
}) => {
  const draft = drafts.pop()!;
  const first = await writes(browser, "first", draft);
  const second = await writes(browser, "second", draft);
  await second.context.setOffline(true);
  await type(second.page, section, "张同事写的一句。");
  await type(first.page, section, "李经办写的一句。");
  await isSaved(first.page);
  await second.context.setOffline(false);

  const choice = second.page.getByRole("alert", { name: t("cases.conflict", { name: section }) });
  await expect(choice).toContainText(t("cases.conflict-by", { name: "李经办" }), patiently);
  await expect(choice.getByRole("deletion").first()).toContainText("李经办");
  await choice.getByRole("button", { name: t("cases.conflict-both") }).click();
  await isSaved(second.page);

  await second.page.reload();
  await expect(leafOf(second.page, section)).toContainText("张同事写的一句。");
  await expect(leafOf(second.page, section)).toContainText("李经办写的一句。");
});

test("two people on one section: the other reads, sees who writes, takes up what is saved, may write all the same, and changes of different paragraphs are joined", async ({
  browser,
}) => {
  const draft = drafts.pop()!;
  const first = await writes(browser, "first", draft);
  const second = await writes(browser, "second", draft);
  await first.page.bringToFront();
  await type(first.page, section, "第一段。");
  await first.page.keyboard.press("Enter");
  await first.page.keyboard.type("第二段。");
  await isSaved(first.page);

  const leaf = leafOf(second.page, section);
  await expect(leaf).toContainText(t("cases.held-by", { name: "李经办" }), patiently);
  await expect(leaf).toContainText("第二段。", patiently);
  await expect(paper(second.page, section)).toHaveCount(0);
  await expect(second.page.getByRole("status").first()).toContainText("李经办");
  await leaf.getByRole("button", { name: t("cases.held-take") }).click();
  await expect(paper(second.page, section)).toBeVisible();

  await second.context.setOffline(true);
  await type(second.page, section, "张同事接着写。");
  await leafOf(first.page, section)
    .getByRole("button", { name: t("cases.held-take") })
    .click(patiently);
  await paper(first.page, section).getByText("第一段。").click();
  await first.page.keyboard.press("Home");
  await first.page.keyboard.type("开头：");
  await isSaved(first.page);
  await second.context.setOffline(false);

  await expect(leaf).toContainText("改的不是同一处", patiently);
  await isSaved(second.page);
  await expect(paper(second.page, section)).toContainText("开头：第一段。");
  await expect(paper(second.page, section)).toContainText("第二段。张同事接着写。");
  await expect(leafOf(first.page, section)).toContainText("张同事接着写。", patiently);
});

test("a browser without room says so while the server is away, and the words are saved once it is back", async ({
  browser,
}) => {
  const draft = drafts.pop()!;
  const context = await signedIn(browser, "first");
  await context.addInitScript(() => {
    const full = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    IDBObjectStore.prototype.put = full;
    Storage.prototype.setItem = full;
  });
  const page = await opens(context, draft);
  await context.setOffline(true);
  await type(page, section, "存不进浏览器的一句。");
  await expect(page.getByText(t("cases.banner-full"))).toBeVisible(patiently);
  await context.setOffline(false);

  await isSaved(page);
  await page.reload();
  await expect(paper(page, section)).toContainText("存不进浏览器的一句。");
});

const titleName = new RegExp(`^${t("cases.field-title")}`);
const paper = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
/** A section with what stands around its paper; while somebody else writes in it, there is no paper. */
const leafOf = (page: Page, name: string) => page.getByRole("article", { name, exact: true });

/** Types at the end of a section, key by key. */
async function type(page: Page, name: string, text: string) {
  await paper(page, name).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(text);
}

const isSaved = (page: Page) => expect(page.getByRole("status").filter({ hasText: /已保存/ })).toBeVisible(patiently);

/** Someone of the institution with a browser of their own. */
async function signedIn(browser: Browser, who: "first" | "second"): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: portal.origin });
  const page = await context.newPage();
  await signIn(page, `${who}@journey.example.org`, portal.password);
  await page.close();
  return context;
}

async function opens(context: BrowserContext, draft: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/institution/cases/${draft}/edit`);
  await expect(paper(page, section)).toBeVisible(patiently);
  return page;
}

async function writes(browser: Browser, who: "first" | "second", draft: string) {
  const context = await signedIn(browser, who);
  return { context, page: await opens(context, draft) };
}
