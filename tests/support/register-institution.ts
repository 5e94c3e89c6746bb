import { expect, type Page } from "@playwright/test";
import { t } from "./journey";

export interface InstitutionToRegister {
  name: string;
  /** Its place in the list of types, which begins with the invitation to choose. */
  typeIndex: number;
  province: string;
  place: string;
  email: string;
  password: string;
}

/** An institution registers in the browser, and stands before its cases. */
export async function registerInstitution(page: Page, institution: InstitutionToRegister) {
  await page.goto("/account/register");
  await page.getByLabel(t("people.institution-name")).fill(institution.name);
  await page.getByLabel(t("people.institution-type")).selectOption({ index: institution.typeIndex });
  await page.getByLabel(t("people.province")).selectOption({ label: institution.province });
  await page.getByLabel(t("people.place")).fill(institution.place);
  await page.getByLabel(t("people.name"), { exact: true }).fill("经办人");
  await page.getByLabel(t("people.email")).fill(institution.email);
  await page.getByLabel(t("people.password"), { exact: true }).fill(institution.password);
  await page.getByRole("button", { name: t("people.register-button") }).click();
  await expect(page).toHaveURL(/\/institution$/);
}
