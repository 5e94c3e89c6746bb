import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { setTheDesk, setTheHouse, setTheStage, signIn, t } from "../support/journey";

let password: string;
let here: string;
test.beforeAll(async () => {
  const stage = await setTheStage();
  ({ password } = stage);
  const { caseId } = await setTheHouse(stage, await setTheDesk(stage));
  here = `/institution/cases/${caseId}`;
});

const as = (page: Page, who: "sender" | "head" | "author") =>
  signIn(page, `house-${who}@journey.example.org`, password);
const expectAccessible = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

test("a case passes the steps of its institution: sent back, sent round again, approved, and handed in by the sender", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 375, height: 740 });

  await test.step("the sender says who approves", async () => {
    await as(page, "sender");
    await page.goto("/institution/members");
    await page.getByRole("link", { name: t("people.steps-title") }).click();
    await expect(page.getByRole("heading", { level: 1, name: t("people.steps-title") })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel(t("people.steps-name")).first().fill("护理部");
    await page.getByRole("button", { name: t("common.save") }).click();
    await expect(page.getByText(t("people.error-step-without-approver"))).toBeVisible();
    await page.getByRole("checkbox", { name: "吴主任" }).first().check();
    await page.getByRole("button", { name: t("common.save") }).click();
    await expect(page.getByRole("status")).toContainText(t("people.saved"));
  });

  await test.step("its author sends the case round, and cannot hand it in", async () => {
    await as(page, "author");
    await page.goto(`${here}/submission`);
    await expect(page.getByRole("button", { name: t("cases.submission-do") })).toHaveCount(0);
    await page.getByRole("link", { name: t("cases.approval-go") }).click();
    await page.getByRole("button", { name: t("cases.approval-circulate"), exact: true }).click();
    await expect(page.getByText(t("cases.approval-in-hand"))).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the head of department finds it among their own work and sends it back, which needs words", async () => {
    await as(page, "head");
    await expect(page.getByRole("heading", { name: t("cases.approval-yours", { count: 1 }) })).toBeVisible();
    await expectAccessible(page);
    await page.goto(`${here}/approval`);
    await page.getByRole("button", { name: t("cases.approval-send-back") }).click();
    await expect(page.getByText(t("cases.approval-error-note"))).toBeVisible();
    await page.getByLabel(t("cases.approval-note")).fill("请补一句随访方式。");
    await page.getByRole("button", { name: t("cases.approval-send-back") }).click();
    await expect(page.getByText("请补一句随访方式。")).toBeVisible();
  });

  await test.step("sent round again it is approved, and its sender hands it in", async () => {
    await as(page, "author");
    await page.goto(`${here}/approval`);
    await expect(page.getByText("请补一句随访方式。")).toBeVisible();
    await page.getByRole("button", { name: t("cases.approval-circulate"), exact: true }).click();
    await as(page, "head");
    await page.goto(`${here}/approval`);
    await page.getByRole("button", { name: t("cases.approval-approve") }).click();
    await expect(page.getByText(t("cases.approval-sender-only"))).toBeVisible();
    await as(page, "sender");
    await page.goto(`${here}/approval`);
    await page.getByRole("link", { name: t("cases.approval-now-send") }).click();
    await page.getByRole("button", { name: t("cases.submission-do") }).click();
    await expect(page.getByRole("heading", { name: t("cases.receipt-title") })).toBeVisible();
  });
});
