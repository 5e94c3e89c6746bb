import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

for (const { path, language } of [
  { path: "/", language: "zh-CN" },
  { path: "/en", language: "en" },
  { path: "/about", language: "zh-CN" },
  { path: "/en/about", language: "en" },
]) {
  test(`${path} reads in its language, without scripts, and is accessible @phone`, async ({ page }) => {
    const requested: string[] = [];
    page.on("request", (request) => requested.push(request.resourceType()));

    const answer = await page.goto(path);

    expect(answer?.status()).toBe(200);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    expect(await page.locator("script").count()).toBe(0);
    expect(requested).not.toContain("script");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test(`${path} does not scroll sideways @phone`, async ({ page }) => {
    await page.goto(path);

    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test("an address without a page answers 404 in words", async ({ page }) => {
  const answer = await page.goto("/no-such-page");

  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test.describe("for someone who reads English", () => {
  test.use({ locale: "en-GB" });

  for (const { path, status } of [
    { path: "/%E0%A4%A", status: 404 },
    { path: "/assets/%E0%A4%A", status: 404 },
    { path: "/account/invitation/%E0%A4%A", status: 410 },
  ]) {
    test(`the unreadable address ${path} answers ${status} in their words`, async ({ page }) => {
      const answer = await page.goto(path);

      expect(answer?.status()).toBe(status);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });
  }
});
