import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type JourneyStage, setTheStage, signIn, t } from "../support/journey";

let stage: JourneyStage;
test.beforeAll(async () => {
  stage = await setTheStage();
});

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}

test("an invitation is sent again and withdrawn; a colleague's account is closed, told so at sign-in, and opened again", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 375, height: 740 });
  await signIn(page, "admin@journey.example.org", stage.password);
  await page.goto("/organiser/system/organisers");
  await page.getByRole("table").getByRole("link").first().click();
  await page.getByLabel(t("people.name")).fill("受邀人");
  await page.getByLabel(t("people.email")).fill("asked@journey.example.org");
  await page.getByLabel(t("people.role-chair")).check();
  await page.getByRole("button", { name: t("people.invite-button") }).click();
  await expect(page.getByRole("status")).toContainText(t("people.invite-sent"));

  const handle = page.getByRole("link", { name: t("people.invited-handle-of", { name: "受邀人" }) });
  await handle.click();
  await expect(page.getByRole("heading", { level: 1, name: t("people.invitation-title") })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: t("people.invitation-resend") }).click();
  await expect(page.getByRole("status")).toContainText(t("people.invite-sent"));
  await handle.click();
  await page.locator("summary", { hasText: t("people.invitation-withdraw") }).click();
  await page.getByLabel(t("common.understood")).check();
  await page.getByRole("button", { name: t("people.invitation-withdraw") }).click();
  await expect(page.getByRole("status")).toContainText(t("people.invite-withdrawn"));
  await expect(handle).toHaveCount(0);

  await page.goto("/organiser/system/accounts?q=chair@journey");
  await expectAccessible(page);
  await page.getByRole("table").getByRole("link").first().click();
  await expectAccessible(page);
  await page.locator("summary", { hasText: t("people.account-close") }).click();
  await page.getByLabel(t("common.understood")).check();
  await page.getByRole("button", { name: t("people.account-close") }).click();
  await expect(page.getByRole("status")).toContainText(t("people.account-closed-now"));

  const other = await (await browser.newContext()).newPage();
  await other.goto("/account/sign-in");
  await other.getByLabel(t("people.email")).fill("chair@journey.example.org");
  await other.getByLabel(t("people.password")).fill(stage.password);
  await other.getByRole("button", { name: t("common.sign-in") }).click();
  await expect(other.getByText(t("refusal.account.disabled"))).toBeVisible();
  await expectAccessible(other);

  await page.getByRole("button", { name: t("people.account-reopen") }).click();
  await expect(page.getByRole("status")).toContainText(t("people.account-reopened"));
  await other.getByRole("button", { name: t("common.sign-in") }).click();
  await expect(other).toHaveURL(/\/organiser\/calls$/);
  await other.context().close();
});

test("someone of no institution who follows an announcement’s button reads who may start a case", async ({ page }) => {
  await signIn(page, "officer@journey.example.org", stage.password);
  await page.goto("/calls");
  await page.getByRole("main").getByRole("link").first().click();
  await page.getByRole("link", { name: t("calls.desk-apply") }).click();

  await expect(page.getByRole("heading", { level: 1, name: t("people.application-title") })).toBeVisible();
  await expectAccessible(page);
});
