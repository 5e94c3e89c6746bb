import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { withdrawnNote } from "#app/domain/cases/rights/without-withdrawn";
import { publishCase, setTheDesk, setTheRights, setTheStage, signIn, t } from "../support/journey";
import { aPng } from "../support/sample-files";
import { isSaved, paperOf } from "../support/writing-desk";

test.describe.configure({ mode: "serial" });

let password: string;
let call: { callId: string; caseId: string };
test.beforeAll(async () => {
  const stage = await setTheStage();
  ({ password } = stage);
  call = await setTheRights(await setTheDesk(stage));
});

const member = (page: Page) => signIn(page, "desk-member@journey.example.org", password);
const expectAccessible = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

test("the rights of a picture are declared beneath it, and only then the case can be handed in", async ({ page }) => {
  test.setTimeout(120_000);
  await member(page);
  const here = `/institution/cases/${call.caseId}`;
  const open = t("cases.finding-rights-undeclared", { position: 1 });
  const dialog = page.getByRole("dialog", { name: t("rights.title") });
  const chip = page.getByRole("article").getByRole("button", { name: new RegExp(t("rights.title")) });

  await test.step("handing in is refused, and the way to the declaration is shown", async () => {
    await page.goto(`${here}/submission`);
    await expect(page.getByRole("link", { name: open })).toBeVisible();
    await expect(page.getByRole("button", { name: t("cases.submission-do") })).toHaveCount(0);
    await page.getByRole("link", { name: open }).click();
    await expect(page.getByText(t("rights.gap-undeclared"))).toBeVisible();
  });

  await test.step("the panel of the editor leads beneath the picture, where the form opens over the page", async () => {
    await page.goto(`${here}/edit`);
    await expect(chip).toContainText(t("rights.gap-undeclared"));
    await paperOf(page, 0).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("声明之前写下的一句。");
    await page.getByRole("link", { name: open }).click();
    await expect(chip).toBeInViewport();
    await expectAccessible(page);
    await chip.click();
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("what is missing keeps the form open, and one that was closed opens as it was left", async () => {
    await dialog.getByRole("radio", { name: t("rights.copyright-own") }).check();
    await dialog.getByRole("button", { name: t("rights.save") }).click();
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await chip.click();
    await expect(dialog.getByRole("radio", { name: t("rights.copyright-own") })).toBeChecked();
  });

  await test.step("with a consent form it is in order, and nothing typed is lost", async () => {
    await dialog.getByRole("radio", { name: t("rights.portraits-consented") }).check();
    await dialog.getByRole("radio", { name: t("rights.patients-none") }).check();
    for (const scope of ["review", "web", "book"] as const)
      await dialog.getByRole("checkbox", { name: t(`rights.scope-${scope}`) }).check();
    const paper = { name: "同意书.png", mimeType: "image/png", buffer: Buffer.from(await aPng()) };
    await dialog.getByLabel(t("rights.consent-file")).setInputFiles(paper);
    await expect(dialog.getByText(t("rights.consent-file-ready", { name: paper.name }))).toBeVisible();
    await dialog.getByRole("button", { name: t("rights.save") }).click();
    await expect(dialog).toBeHidden();
    await expect(chip).toContainText(t("rights.in-order-with-form"));
    await expect(page.getByText(t("cases.missing-none"))).toBeVisible();
    await expect(paperOf(page, 0)).toContainText("声明之前写下的一句。");
    await page.keyboard.press("Escape");
    await paperOf(page, 0).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("之后的一句。");
    await isSaved(page);
    await page.reload();
    await expect(paperOf(page, 0)).toContainText("声明之前写下的一句。之后的一句。");
    await expect(chip).toContainText(t("rights.in-order-with-form"));
  });

  await page.goto(`${here}/submission`);
  await page.getByRole("button", { name: t("cases.submission-do") }).click();
  await expect(page.getByRole("heading", { name: t("cases.receipt-title") })).toBeVisible();
});

test("a picture that is withdrawn is gone from the public page at once, and a note stands in its place", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const { slug } = await publishCase(call);
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`/cases/${slug}`);
  await reader.getByRole("link", { name: "[1]", exact: true }).click();
  await expect(reader.getByRole("row", { name: /^\[1\] 社工介入及时率/ })).toBeInViewport();
  await expectAccessible(reader);
  const picture = reader.locator("main figure img");
  await expect(picture).toHaveCount(1);
  const address = (await picture.getAttribute("src")) ?? "";
  expect((await reader.request.get(address)).status()).toBe(200);

  await member(page);
  await page.goto(`/institution/cases/${call.caseId}/rights`);
  await page.locator("summary", { hasText: t("rights.withdraw") }).click();
  await page.getByLabel(t("rights.withdraw-reason"), { exact: true }).fill("本人来电");
  await page.getByLabel(t("common.understood")).check();
  await page.getByRole("button", { name: t("rights.withdraw") }).click();
  await expect(page.getByText(t("rights.withdrawn"), { exact: true })).toBeVisible();
  await expectAccessible(page);

  await reader.reload();
  await expect(reader.getByText(withdrawnNote["zh-CN"])).toBeVisible();
  await expect(picture).toHaveCount(0);
  expect((await reader.request.get(address)).status()).toBe(410);
  await expectAccessible(reader);
  await page.goto(`/institution/cases/${call.caseId}/preview`);
  await expect(page.getByText(withdrawnNote["zh-CN"])).toBeVisible();
});
