import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { signIn, t } from "./journey";
import type { KillablePortal } from "./killable-portal";

/** Two sections of a draft, by the names the screens give them. */
export const section = "背景与起因";
export const otherSection = "经验与启示";
/** A busy machine, a beat every twelve seconds, waits that double: nothing is late before a minute. */
export const patiently = { timeout: 60_000 };

export const titleName = new RegExp(`^${t("cases.field-title")}`);
export const abstractName = new RegExp(`^${t("cases.field-abstract")}`);
/** The paper of a section, where it can be written in. */
export const paper = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
/** A section with what stands around its paper; while somebody else writes in it, there is no paper. */
export const leafOf = (page: Page, name: string) => page.getByRole("article", { name, exact: true });

/** Types at the end of a section, key by key. */
export async function type(page: Page, name: string, text: string) {
  await paper(page, name).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(text);
}

/** Everything on the screen is acknowledged. */
export const isSaved = (page: Page) =>
  expect(page.getByRole("status").filter({ hasText: /已保存/ })).toBeVisible(patiently);

export type Writer = "first" | "second";

/** Someone of the institution with a browser of their own. */
export async function signedIn(browser: Browser, portal: KillablePortal, who: Writer): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: portal.origin });
  const page = await context.newPage();
  await signIn(page, `${who}@journey.example.org`, portal.password);
  await page.close();
  return context;
}

/** The editor of a draft, ready to be written in. */
export async function opens(context: BrowserContext, draft: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/institution/cases/${draft}/edit`);
  await expect(paper(page, section)).toBeVisible(patiently);
  return page;
}

/** Someone at the editor of a draft, in a browser of their own. */
export async function writes(browser: Browser, portal: KillablePortal, who: Writer, draft: string) {
  const context = await signedIn(browser, portal, who);
  return { context, page: await opens(context, draft) };
}
