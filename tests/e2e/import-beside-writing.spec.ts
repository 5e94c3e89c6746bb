import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { aWordFile, bold, p } from "../domain/documents/read-word/a-word-file";
import { t } from "../support/journey";
import {
  isSaved,
  leafOf,
  otherSection,
  paper,
  patiently,
  section,
  signedIn,
  type,
  writes,
} from "../support/writer-pages";
import { writersDesk } from "../support/writers-desk";

const desk = writersDesk(2);
const file = "同事的稿子.docx";
const buffer = Buffer.from(
  aWordFile({ body: bold("一、背景与起因") + p("文件里的背景。") + bold("二、经验与启示") + p("文件里的启示。") }),
);

/** A colleague's import screen, with the file chosen and read. */
async function reads(page: Page, draft: string, name = file) {
  await page.goto(`/institution/cases/${draft}/import`);
  await page.getByLabel(new RegExp(`^(${t("cases.import-upload")}|${t("cases.import-upload-other")})$`)).setInputFiles({
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer,
  });
  await expect(page.getByRole("heading", { name: t("cases.import-report") })).toBeVisible(patiently);
}

test("who writes is told that a Word file waits; once a colleague accepts it, it comes in where nobody wrote and is laid beside what was typed", async ({
  browser,
}) => {
  const draft = desk.nextDraft();
  const first = await writes(browser, desk.portal(), "first", draft);
  const colleague = await (await signedIn(browser, desk.portal(), "second")).newPage();
  await reads(colleague, draft);

  await first.page.bringToFront();
  const banner = first.page
    .getByRole("status")
    .filter({ hasText: t("cases.import-now-waiting", { file, percent: "" }) });
  await expect(banner).toBeVisible(patiently);
  expect((await new AxeBuilder({ page: first.page }).analyze()).violations).toEqual([]);
  await first.context.setOffline(true);
  await type(first.page, section, "导入时正在写的一句。");
  await colleague.getByRole("button", { name: t("cases.import-accept") }).click();
  await expect(colleague.getByText(t("cases.import-is-in"), { exact: true })).toBeVisible();
  await first.context.setOffline(false);

  const choice = first.page.getByRole("alert", { name: t("cases.conflict", { name: section }) });
  await expect(choice).toContainText(t("cases.conflict-by", { name: "张同事" }), patiently);
  await choice.getByRole("button", { name: t("cases.conflict-both") }).click();
  await expect(leafOf(first.page, otherSection)).toContainText("文件里的启示。", patiently);
  await expect(banner).toBeHidden(patiently);
  await isSaved(first.page);
  await first.page.reload();
  await expect(leafOf(first.page, section)).toContainText("导入时正在写的一句。");
  await expect(leafOf(first.page, section)).toContainText("文件里的背景。");
});

test("what is typed while a file waits is asked about before it is replaced; the same file is not taken for a new one", async ({
  browser,
}) => {
  const draft = desk.nextDraft();
  const context = await signedIn(browser, desk.portal(), "second");
  const page = await context.newPage();
  await reads(page, draft);
  await page.goto(`/institution/cases/${draft}`);
  await page.getByRole("link", { name: t("cases.import-now-waiting-go") }).click();
  await expect(page.getByRole("heading", { name: t("cases.import-report") })).toBeVisible();
  const first = await writes(browser, desk.portal(), "first", draft);
  await type(first.page, section, "看过之后才写的一句。");
  await isSaved(first.page);

  const accept = page.getByRole("button", { name: t("cases.import-accept") });
  await accept.click();
  await expect(page.getByText(t("refusal.word.would-replace"))).toBeVisible();
  await page.getByLabel(t("cases.import-way-append")).check();
  await accept.click();
  await expect(page.getByText(t("cases.import-is-in"), { exact: true })).toBeVisible();
  await expect(leafOf(first.page, section)).toContainText("看过之后才写的一句。文件里的背景。", patiently);
  await expect(paper(first.page, section)).toBeVisible(patiently);

  await reads(page, draft, "换了名字的.docx");
  await expect(page.getByText(t("cases.import-earlier"))).toBeVisible();
  await expect(page.getByText(`“${file}”`).first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: t("cases.import-discard") }).click();
  const row = page.getByRole("listitem").filter({ hasText: "换了名字的.docx" });
  await expect(row).toContainText(t("cases.import-is-in"));
  await expect(row.getByRole("button")).toHaveText(t("cases.import-again"));
});
