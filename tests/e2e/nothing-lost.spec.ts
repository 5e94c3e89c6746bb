import { expect, test } from "@playwright/test";
import { t } from "../support/journey";
import {
  isSaved,
  leafOf,
  opens,
  otherSection,
  paper,
  patiently,
  section,
  signedIn,
  titleName,
  type,
  writes,
} from "../support/writer-pages";
import { writersDesk } from "../support/writers-desk";

const desk = writersDesk(6);

test("a server killed between keystroke and save loses nothing that was typed, and nothing it acknowledged", async ({
  browser,
}) => {
  const draft = desk.nextDraft();
  const { page } = await writes(browser, desk.portal(), "first", draft);
  await type(page, section, "已经存上的一句。");
  await isSaved(page);
  await type(page, section, "还没存上的一句。");
  await desk.portal().kill();
  await expect(page.getByText(t("cases.banner-offline"))).toBeVisible(patiently);
  await type(page, section, "断线后写的一句。");
  await desk.portal().start();

  await isSaved(page);
  await page.reload();
  await expect(paper(page, section)).toContainText("已经存上的一句。还没存上的一句。断线后写的一句。");
});

test("a page closed while the server is dead gives its words back when it is opened again", async ({ browser }) => {
  const draft = desk.nextDraft();
  const { page, context } = await writes(browser, desk.portal(), "first", draft);
  await desk.portal().kill();
  await type(page, section, "页面关掉之前写的。");
  await page.getByRole("textbox", { name: titleName }).fill("没来得及存的题名");
  await expect(page.getByText(t("cases.banner-offline"))).toBeVisible(patiently);
  await page.close();
  await desk.portal().start();

  const again = await opens(context, draft);

  await expect(paper(again, section)).toContainText("页面关掉之前写的。");
  await expect(again.getByRole("textbox", { name: titleName })).toHaveValue("没来得及存的题名");
  await expect(again.getByText(/没来得及保存的内容，已放回正文/).first()).toBeVisible();
  await isSaved(again);
});

test("a session that ends in the middle of a sentence, and a reload after it, lose no character of it", async ({
  browser,
}) => {
  const draft = desk.nextDraft();
  const { page, context } = await writes(browser, desk.portal(), "first", draft);
  await type(page, section, "会话还在时写的，");
  await context.clearCookies();
  await type(page, section, "会话结束后写的。");
  await expect(page.getByText(t("cases.banner-signed-out"), { exact: true })).toBeVisible(patiently);
  await page.reload();
  await page.getByLabel(t("people.email")).fill("first@journey.example.org");
  await page.getByLabel(t("people.password"), { exact: true }).fill(desk.portal().password);
  await page.getByRole("button", { name: t("common.sign-in") }).click();

  await expect(paper(page, section)).toContainText("会话还在时写的，会话结束后写的。");
  await isSaved(page);
});

test("what is written through a long time offline is saved when the line is back, after many failed tries", async ({
  browser,
}) => {
  const draft = desk.nextDraft();
  const { page, context } = await writes(browser, desk.portal(), "first", draft);
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
  const reader = await (await signedIn(browser, desk.portal(), "second")).newPage();
  await reader.goto(`/institution/cases/${draft}/edit`);
  await expect(leafOf(reader, section)).toContainText("离线第一句。离线第二句。离线第三句。");
});

test("a duplicated tab keeps its own unsaved words: neither tab writes over the other's, and both come back", async ({
  browser,
}) => {
  const draft = desk.nextDraft();
  const { page, context } = await writes(browser, desk.portal(), "first", draft);
  const double = await opens(context, draft);
  await desk.portal().kill();
  await page.bringToFront();
  await type(page, section, "第一个窗口写的。");
  await expect(page.getByText(t("cases.banner-offline"))).toBeVisible(patiently);
  await double.bringToFront();
  await type(double, otherSection, "第二个窗口写的。");
  await expect(double.getByText(t("cases.banner-offline"))).toBeVisible(patiently);
  await page.close();
  await double.close();
  await desk.portal().start();

  const again = await opens(context, draft);

  await expect(paper(again, section)).toContainText("第一个窗口写的。");
  await expect(paper(again, otherSection)).toContainText("第二个窗口写的。");
  await isSaved(again);
});

test("a browser without room says so while the server is away, and the words are saved once it is back", async ({
  browser,
}) => {
  const draft = desk.nextDraft();
  const context = await signedIn(browser, desk.portal(), "first");
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
