import { expect, type Page, test } from "@playwright/test";
import { t } from "../support/journey";
import { patiently, writes } from "../support/writer-pages";
import { writersDesk } from "../support/writers-desk";

const desk = writersDesk(1);
const ledgerOf = (page: Page) => page.getByRole("article", { name: t("evidence.title") });
const field = (page: Page, name: "name" | "value" | "unit") =>
  ledgerOf(page).getByLabel(t(`evidence.field-${name}`), { exact: true });

test("an indicator half filled in outlives an ended session and a reload; kept, it stands in a colleague's ledger, and two savings of one are not lost", async ({
  browser,
}) => {
  const draft = desk.nextDraft();
  const first = await writes(browser, desk.portal(), "first", draft);
  const second = await writes(browser, desk.portal(), "second", draft);
  await first.page.bringToFront();
  await ledgerOf(first.page)
    .getByRole("button", { name: t("evidence.add") })
    .click();
  await first.context.clearCookies();
  await field(first.page, "name").fill("门诊预约率");
  await field(first.page, "value").fill("92.5");
  await first.page.reload();
  await first.page.getByLabel(t("people.email")).fill("first@journey.example.org");
  await first.page.getByLabel(t("people.password"), { exact: true }).fill(desk.portal().password);
  await first.page.getByRole("button", { name: t("common.sign-in") }).click();

  await expect(field(first.page, "value")).toHaveValue("92.5", patiently);
  await expect(field(first.page, "name")).toHaveValue("门诊预约率");
  await expect(ledgerOf(first.page).getByText(/没来得及保存的内容，已放回这里/)).toBeVisible();
  await ledgerOf(first.page)
    .getByRole("button", { name: t("common.save") })
    .click();
  await expect(ledgerOf(first.page).getByText(t("evidence.phase-kept"), { exact: true })).toBeVisible();

  await second.page.bringToFront();
  const summary = ledgerOf(second.page).getByText("门诊预约率", { exact: true });
  await expect(summary).toBeVisible(patiently);
  await summary.click();
  await expect(field(second.page, "value")).toHaveValue("92.5");
  await field(second.page, "unit").fill("%");
  await second.page.keyboard.press("Enter");
  await expect(ledgerOf(second.page).getByText(t("evidence.phase-kept"), { exact: true })).toBeVisible();

  await first.page.bringToFront();
  await expect(ledgerOf(first.page).getByText(/张同事.*保存了这个指标/)).toBeVisible(patiently);
});
