import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type JourneyDesk, type JourneyStage, setTheDesk, setTheStage, signIn, t } from "../support/journey";

let stage: JourneyStage;
let desk: JourneyDesk;
test.beforeAll(async () => {
  stage = await setTheStage();
  desk = await setTheDesk(stage);
});

/** The screens on which a manager runs a call. */
const screens = (callId: string) => ({
  manager: [
    "/organiser/calls",
    `/organiser/calls/${callId}`,
    `/organiser/calls/${callId}/rubric`,
    `/organiser/calls/${callId}/cases`,
    `/organiser/calls/${callId}/plan`,
    `/organiser/calls/${callId}/decision`,
    `/organiser/calls/${callId}/casebook`,
  ],
});

for (const language of ["zh-CN", "en"] as const) {
  test(`work screens are accessible and fit the window, in ${language}`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const [who, paths] of Object.entries(screens(stage.callId))) {
      await signIn(page, `${who}@journey.example.org`, stage.password);
      await speak(page, language);
      for (const path of paths) {
        await expectAccessible(page, path);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
      }
    }
    await speak(page, "zh-CN");
  });
}

/** The main screens of everybody else. The editor is held against axe where it is written in. */
const others = () => ({
  "desk-member": [
    ...["/institution", "/institution/institution", "/institution/members", "/institution/cases/new"],
    ...["", "/history", "/preview", "/import", "/submission", "/withdrawal"].map(
      (screen) => `/institution/cases/${desk.draft}${screen}`,
    ),
  ],
  "desk-reviewer": ["/reviewer", "/reviewer/profile", "/reviewer/pledge"],
  officer: [
    ...["", "/blind"].map((screen) => `/organiser/cases/${desk.judging}${screen}`),
    ...["/organiser/institutions", "/organiser/reviewers", "/organiser/reviewers/invitations/new"],
  ],
  admin: [
    ...["/organiser/system", "/organiser/system/organisers", "/organiser/system/record"],
    ...["/account/profile", "/account/password", "/account/sessions"],
  ],
});

test("the screens of institution, reviewer, organiser, system and profile are accessible on a phone", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 375, height: 740 });
  for (const [who, paths] of Object.entries(others())) {
    await signIn(page, `${who}@journey.example.org`, stage.password);
    for (const path of paths) await expectAccessible(page, path);
  }
});

test("the reviewer's desk is accessible, wide and narrow", async ({ page }) => {
  await signIn(page, "desk-reviewer@journey.example.org", stage.password);
  await page.getByRole("table").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 740 });
    await expectAccessible(page, page.url());
  }
});

test("the doors before the house are accessible", async ({ page }) => {
  for (const path of ["/account/sign-in", "/account/register", "/account/forgotten-password"]) {
    await page.goto(path);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});

/** Sets the person's language by the switch of the bar, where it is another one. */
async function speak(page: Page, language: "zh-CN" | "en") {
  await page.goto("/account/profile");
  if ((await page.locator("html").getAttribute("lang")) === language) return;
  await page.getByRole("button", { name: language === "en" ? t("common.other-language") : "中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

/** Opens a screen: axe finds nothing, and it fits the window. */
async function expectAccessible(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ path, id, where: nodes.map(({ target }) => target) }))).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
}
