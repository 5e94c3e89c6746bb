import { expect, type Page } from "@playwright/test";
import { t } from "./journey";

/** An institution of its own, whose account is `email`. */
export async function registerInstitution(
  page: Page,
  { email, password, name }: Record<"email" | "password" | "name", string>,
) {
  await page.goto("/account/register");
  await page.getByLabel(t("people.institution-name")).fill(name);
  await page.getByLabel(t("people.institution-type")).selectOption({ index: 1 });
  await page.getByLabel(t("people.province")).selectOption({ label: "浙江省" });
  await page.getByLabel(t("people.place")).fill("示例市");
  await page.getByLabel(t("people.name"), { exact: true }).fill("经办人");
  await page.getByLabel(t("people.email")).fill(email);
  await page.getByLabel(t("people.password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: t("people.register-button") }).click();
  await expect(page).toHaveURL(/\/institution$/);
}

/** Opens a new draft in the editor, ready to be written on. */
export async function openNewCase(page: Page) {
  await page.goto("/institution/cases/new");
  await page.getByRole("button", { name: t("cases.new-start") }).click();
  await expect(paperOf(page, 0)).toBeVisible();
}

/** The paper of a section, by its place. */
export const paperOf = (page: Page, place: number) =>
  page.locator('.leaf [role="textbox"][contenteditable]').nth(place);

/** Everything typed is on the server. */
export const isSaved = (page: Page) =>
  expect(page.getByRole("status").filter({ hasText: /已保存|Saved/ })).toBeVisible({ timeout: 30_000 });

/** Pastes as the keyboard would, with what a program put on the clipboard. */
export const pasteInto = (page: Page, clipboard: Record<string, string>) =>
  page.evaluate((kinds) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(kinds)) clipboardData.setData(type, text);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, clipboard);
