import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import {
  aWrittenCase,
  type JourneyDesk,
  type JourneyStage,
  routeCase,
  setTheDesk,
  setTheStage,
  signIn,
  t,
} from "../support/journey";
import { isSaved, paperOf } from "../support/writing-desk";

let stage: JourneyStage;
let desk: JourneyDesk;
let caseId: string;
test.beforeAll(async () => {
  stage = await setTheStage();
  desk = await setTheDesk(stage);
  ({ caseId } = await aWrittenCase(desk));
});

const expectAccessible = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

/** Wide and on a phone. */
async function expectEachAccessible(page: Page, paths: readonly string[]) {
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expectAccessible(page);
    }
  }
}

test("a number tied to an indicator is read with its evidence at the reviewer's desk", async ({ page }) => {
  test.setTimeout(240_000);
  await signIn(page, "desk-member@journey.example.org", stage.password);
  await page.goto(`/institution/cases/${caseId}/edit`);
  const paper = paperOf(page, 2);
  await paper.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("门诊预约率从60%提高到92.5%，提高20个百分点");

  await test.step("from the text, with its words as a first name", async () => {
    for (let back = 0; back < "%，提高20个百分点".length; back += 1) await page.keyboard.press("ArrowLeft");
    await page.getByRole("button", { name: t("evidence.tie"), exact: true }).click();
    await expect(page.getByText(t("evidence.tie-what", { text: "92.5%" }), { exact: true })).toBeVisible();
    await page.getByLabel(t("evidence.tie-new")).fill("门诊预约率");
    await page.getByRole("button", { name: t("evidence.tie-make") }).click();
    await expect(paper.locator("[data-indicator]")).toHaveText("92.5%");
  });

  await test.step("in the ledger, which also says what does not agree", async () => {
    const ledger = page.getByRole("article", { name: t("evidence.title") });
    await ledger.getByText("门诊预约率", { exact: true }).click();
    await ledger.getByLabel(t("evidence.field-baseline"), { exact: true }).fill("60");
    await ledger.getByLabel(t("evidence.field-definition")).fill("预约就诊人次÷门诊人次");
    await ledger.getByRole("button", { name: t("common.save") }).click();
    await expect(ledger.getByText(t("evidence.phase-kept"), { exact: true })).toBeVisible();
    const wrong = { from: "60%", to: "92.5%", change: "20个百分点", expected: "32.5个百分点" };
    const found = ledger.getByText(t("evidence.found-change-does-not-follow", wrong));
    await expect(found).toBeVisible();
    await expectAccessible(page);
    await ledger
      .getByRole("button", { name: new RegExp(t("evidence.ignore")) })
      .first()
      .click();
    await expect(found).toBeHidden();
    await isSaved(page);
  });

  await test.step("kept, with what was laid aside, when the page is opened anew", async () => {
    await page.reload();
    const ledger = page.getByRole("article", { name: t("evidence.title") });
    await expect(ledger.getByText(t("evidence.aside-count", { count: 1 }))).toBeVisible();
    await ledger.getByText("门诊预约率", { exact: true }).click();
    await expect(ledger.getByLabel(t("evidence.field-value"), { exact: true })).toHaveValue("92.5");
    await expect(paperOf(page, 2).locator("[data-indicator]")).toHaveText("92.5%");
  });

  await expectEachAccessible(
    page,
    ["/preview", "/history"].map((screen) => `/institution/cases/${caseId}${screen}`),
  );
  await page.goto(`/institution/cases/${caseId}/submission`);
  await page.getByRole("button", { name: t("cases.submission-do") }).click();
  await expect(page.getByRole("heading", { name: t("cases.receipt-title") })).toBeVisible();
  const { assignmentId } = await routeCase(desk, caseId);

  await signIn(page, "officer@journey.example.org", stage.password);
  await page.goto(`/organiser/cases/${caseId}`);
  await expect(page.getByRole("row", { name: /门诊预约率/ })).toBeVisible();
  await expectEachAccessible(
    page,
    ["", "/blind"].map((screen) => `/organiser/cases/${caseId}${screen}`),
  );

  await signIn(page, "desk-reviewer@journey.example.org", stage.password);
  await page.goto(`/reviewer/assignments/${assignmentId}`);
  await page.getByRole("link", { name: "[1]", exact: true }).click();
  const row = page.getByRole("row", { name: /门诊预约率/ });
  await expect(row).toBeInViewport();
  await expect(row).toContainText("预约就诊人次÷门诊人次");
  await expect(row).toContainText("60%");
  await expect(row).toContainText("92.5%");
  await expect(row).toContainText(t("evidence.has-no-file"));
  await expect(page.locator(".evidence-summary")).toContainText(/1处有指标为据/);
  await expectAccessible(page);
});
