import { expect, type Page, test } from "@playwright/test";
import { type JourneyStage, setTheStage, signIn, t } from "../support/journey";
import { registerInstitution } from "../support/register-institution";

// a worker that replaces a failed one finds what that one made
const institution = `mishaps-${process.pid}@journey.example.org`;
let stage: JourneyStage;
test.beforeAll(async ({ browser }) => {
  stage = await setTheStage();
  const page = await browser.newPage();
  await registerInstitution(page, {
    ...{ name: `示例市写作医院${process.pid}`, typeIndex: 1, province: "浙江省", place: "示例市" },
    ...{ email: institution, password: stage.password },
  });
  await page.close();
});

test.beforeEach(({ page }) => signIn(page, institution, stage.password));

test("clicks while a page wakes up make no fault", async ({ page }) => {
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.addInitScript(clickWithoutPause);

  for (const path of ["/institution", "/account/profile"]) {
    await page.goto(path, { waitUntil: "networkidle" });
    await expect(page.getByRole("main")).toBeVisible();
  }

  expect(faults).toEqual([]);
});

test("what is written offline stays, and is saved when the line is back", async ({ page, context }) => {
  await startCase(page);
  await context.setOffline(true);
  await titleOf(page).fill("断网时写下的题名");
  await expect(page.getByText(t("cases.banner-offline"))).toBeVisible();

  await context.setOffline(false);

  await expect(page.getByRole("status").filter({ hasText: /已保存/ })).toBeVisible({ timeout: 60_000 });
  await page.reload();
  await expect(titleOf(page)).toHaveValue("断网时写下的题名");
});

test("what is written after the session ended is there after signing in", async ({ page, context }) => {
  await startCase(page);
  const address = page.url();
  await context.clearCookies();
  await titleOf(page).fill("登录过期后写下的题名");
  await expect(page.getByText(t("cases.banner-signed-out"), { exact: true })).toBeVisible({ timeout: 30_000 });

  await page.getByRole("link", { name: t("cases.banner-sign-in") }).click();
  await page.getByLabel(t("people.email")).fill(institution);
  await page.getByLabel(t("people.password"), { exact: true }).fill(stage.password);
  await page.getByRole("button", { name: t("common.sign-in") }).click();

  await expect(page).toHaveURL(address);
  await expect(titleOf(page)).toHaveValue("登录过期后写下的题名");
  await expect(page.getByRole("status").filter({ hasText: /已保存/ })).toBeVisible();
});

test("a file that is no Word file is refused in words, and the draft stays as it was", async ({ page }) => {
  await startCase(page);
  await titleOf(page).fill("原来的题名");
  await expect(page.getByRole("status").filter({ hasText: /已保存/ })).toBeVisible();
  await page.getByRole("link", { name: t("cases.go-import") }).click();

  await page.getByLabel(t("cases.import-upload")).setInputFiles({
    name: "案例.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: Buffer.from("这不是 Word 文件"),
  });

  await expect(page.getByRole("main")).toContainText(/不是|不符|不接受|没有收下|不能/);
  await page.getByRole("link", { name: t("cases.import-go-edit") }).click();
  await expect(titleOf(page)).toHaveValue("原来的题名");
});

test("a link that has expired says so and what to do", async ({ page }) => {
  const answer = await page.goto("/account/invitation/a-link-from-last-year");

  expect(answer?.status()).toBe(410);
  await expect(page.getByText(t("refusal.account.link-expired"))).toBeVisible();
});

test("the language of the screens is the person's choice, and is remembered", async ({ page }) => {
  await page.goto("/institution");
  await page.getByRole("button", { name: t("common.other-language") }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");

  await signIn(page, institution, stage.password);
  await page.goto("/institution");

  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
});

test("who signs in with a browser of another language reads their own at once", async ({ browser }) => {
  const page = await (await browser.newContext({ locale: "en-US" })).newPage();
  await page.goto("/account/sign-in");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");

  await page.locator("input[name=email]").fill(institution);
  await page.locator("input[name=password]").fill(stage.password);
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(/\/institution$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("cases.own-title"));
});

const titleOf = (page: Page) => page.getByRole("textbox", { name: new RegExp(`^${t("cases.field-title")}`) });

async function startCase(page: Page) {
  await page.goto(`/institution/cases/new?call=${stage.callId}`);
  await page.getByRole("button", { name: t("cases.new-start") }).click();
  await expect(titleOf(page)).toBeVisible();
}

/** Clicks again and again, beginning before anything is loaded; a little after the page stands it has clicked enough. */
function clickWithoutPause() {
  const beat = new MessageChannel();
  let clicks = 20_000;
  beat.port1.onmessage = () => {
    document.querySelector("main")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    if ((clicks -= 1) > 0) beat.port2.postMessage(null);
  };
  beat.port2.postMessage(null);
}
