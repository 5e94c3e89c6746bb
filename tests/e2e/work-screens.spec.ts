import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type JourneyStage, setTheStage, signIn, t } from "../support/journey";

let stage: JourneyStage;
test.beforeAll(async () => {
  stage = await setTheStage();
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
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => ({ path, id, where: nodes.map(({ target }) => target) }))).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      }
    }
    await speak(page, "zh-CN");
  });
}

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
