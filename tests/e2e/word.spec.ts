import { expect, type Page, test } from "@playwright/test";
import { aWordFile, bold, p } from "../domain/documents/read-word/a-word-file";
import { type JourneyStage, setTheStage, signIn, t } from "../support/journey";
import { registerInstitution } from "../support/register-institution";
import { aCompoundFile, aDocx } from "../support/sample-files";

const institution = `word-${process.pid}@journey.example.org`;
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
let stage: JourneyStage;
test.beforeAll(async ({ browser }) => {
  stage = await setTheStage();
  const page = await browser.newPage();
  await registerInstitution(page, {
    ...{ name: "示例市文字医院", typeIndex: 5, province: "上海市", place: "浦东新区" },
    ...{ email: institution, password: stage.password },
  });
  await page.close();
});
test.beforeEach(({ page }) => signIn(page, institution, stage.password));

test("what no section took is put somewhere before the draft is filled; the case leaves as a Word file under its title", async ({
  page,
}) => {
  await startImport(page);
  const body =
    p("慢病管理的探索", { properties: '<w:jc w:val="center"/>', run: "<w:b/>" }) +
    p("这一句不属于任何一节，但是作者不想丢掉它。") +
    bold("一、背景与起因") +
    p("文件里的背景。") +
    bold("二、参考资料") +
    p("某文件。");
  await choose(page, "案例.docx", Buffer.from(aWordFile({ body })));

  await expect(page.getByRole("heading", { name: t("cases.import-report") })).toBeVisible({ timeout: 60_000 });
  await page.reload();
  await page.getByRole("button", { name: t("cases.import-accept") }).click();
  await expect(page.getByText(t("cases.import-is-in"), { exact: true })).toBeHidden();
  await page.getByRole("combobox").first().selectOption({ label: "背景与起因" });
  await page
    .getByRole("combobox")
    .nth(1)
    .selectOption({ label: t("cases.import-place-drop") });
  await page.getByRole("button", { name: t("cases.import-accept") }).click();
  await expect(page.getByText(t("cases.import-is-in"), { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: t("cases.import-report") })).toBeHidden();

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: t("cases.go-export") }).click();
  expect((await download).suggestedFilename()).toBe("慢病管理的探索.docx");

  await page.getByRole("link", { name: t("cases.import-go-edit") }).click();
  await expect(page.getByText("文件里的背景。")).toBeVisible();
  await expect(page.getByText("这一句不属于任何一节，但是作者不想丢掉它。")).toBeVisible();
  await expect(page.getByText("某文件。")).toBeHidden();
});

for (const { what, name, bytes, says } of [
  {
    what: "with macros",
    ...{ name: "带宏.docx", bytes: aDocx({ "word/vbaProject.bin": "macro" }), says: /宏/u },
  },
  { what: "behind a password", ...{ name: "加密.docx", bytes: aCompoundFile("EncryptedPackage"), says: /密码/u } },
  {
    what: "that is damaged",
    name: "损坏.docx",
    bytes: Buffer.from(aWordFile({ parts: { "word/document.xml": "<w:document><w:body></w:document>" } })),
    says: /损坏/u,
  },
  { what: "of the old kind", ...{ name: "旧版.doc", bytes: aCompoundFile(), says: /docx/u } },
]) {
  test(`a Word file ${what} is refused in words that say what to do`, async ({ page }) => {
    await startImport(page);

    await choose(page, name, Buffer.from(bytes), name.endsWith(".doc") ? "application/msword" : wordType);

    await expect(page.getByRole("main").getByText(says).first()).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole("heading", { name: t("cases.import-report") })).toBeHidden();
  });
}

async function startImport(page: Page) {
  await page.goto(`/institution/cases/new?call=${stage.callId}`);
  await page.getByRole("button", { name: t("cases.new-start") }).click();
  await page.getByRole("link", { name: t("cases.go-import") }).click();
}

async function choose(page: Page, name: string, buffer: Buffer, mimeType = wordType) {
  await page.getByLabel(t("cases.import-upload"), { exact: true }).setInputFiles({ name, mimeType, buffer });
}
