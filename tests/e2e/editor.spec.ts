import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { wordClipboard } from "#tests/ui/editor/clipboards/word";
import { type JourneyStage, setTheStage, signIn, t } from "../support/journey";
import { syntheticPicture } from "../support/synthetic-picture";
import { isSaved, openNewCase, paperOf, pasteInto, registerInstitution } from "../support/writing-desk";

const email = `editor-${process.pid}@journey.example.org`;
let stage: JourneyStage;
test.beforeAll(async ({ browser }) => {
  stage = await setTheStage();
  const page = await browser.newPage();
  await registerInstitution(page, { email, password: stage.password, name: `示例市编辑医院${process.pid}` });
  await page.close();
});
test.beforeEach(async ({ page }) => {
  await signIn(page, email, stage.password);
  await openNewCase(page);
  await paperOf(page, 0).click();
});

test("pasting from Word keeps headings, lists and tables, says what stayed behind, and is saved", async ({ page }) => {
  await pasteInto(page, { "text/html": wordClipboard, "text/plain": "一、做法与经过" });

  const paper = paperOf(page, 0);
  await expect(paper.getByRole("heading", { name: "一、做法与经过" })).toBeVisible();
  await expect(paper.getByRole("columnheader", { name: "完成率" })).toBeVisible();
  await expect(paper.getByRole("listitem").filter({ hasText: "第三十天随访" })).toBeVisible();
  await expect(page.getByText(t("cases.paste-pictures", { count: 1 }))).toBeVisible();
  await isSaved(page);
  await page.getByRole("button", { name: t("cases.paste-close") }).click();
  await page.reload();
  await expect(paperOf(page, 0).getByRole("columnheader", { name: "完成率" })).toBeVisible();
});

test("ten megabytes of HTML do not hold up the page; the words alone can be pasted, and what was there stays", async ({
  page,
}) => {
  await page.keyboard.type("原来写的");
  const huge = `<p>${"<span style='mso-spacerun:yes'>字</span>".repeat(270_000)}</p>`;
  expect(huge.length).toBeGreaterThan(10_000_000);

  await pasteInto(page, { "text/html": huge, "text/plain": "只有文字" });

  await expect(page.getByRole("alert")).toContainText(t("cases.paste-too-large"));
  await expect(paperOf(page, 0)).toHaveText("原来写的");
  await page.getByRole("button", { name: t("cases.paste-words") }).click();
  await expect(paperOf(page, 0)).toHaveText("原来写的只有文字");
  await isSaved(page);
});

test("more than a section can hold is not pasted, and says so", async ({ page }) => {
  const rows = "<tr><td>1</td><td>2</td></tr>".repeat(1_500);

  await pasteInto(page, { "text/html": `<table>${rows}</table>`, "text/plain": "1\t2\n".repeat(1_500) });
  await expect(page.getByRole("alert")).toContainText(t("cases.paste-too-much"));
  await page.getByRole("button", { name: t("cases.paste-words") }).click();

  await expect(paperOf(page, 0).getByText("1 2").first()).toBeVisible();
  await isSaved(page);
});

test("words that find no room are not offered to be pasted alone", async ({ page }) => {
  await page.keyboard.type("原来写的");

  await pasteInto(page, { "text/plain": "很多字".repeat(70_000) });

  await expect(page.getByRole("alert")).toContainText(t("cases.paste-no-room"));
  await expect(page.getByRole("button", { name: t("cases.paste-words") })).toHaveCount(0);
  await expect(paperOf(page, 0)).toHaveText("原来写的");
});

test("a table of a chosen size is put in, made wider by keys and by dragging, left with Escape, and saved", async ({
  page,
}) => {
  await page.getByRole("button", { name: t("cases.tool-table") }).click();
  await page.getByLabel(t("cases.table-rows")).fill("2");
  await page.getByLabel(t("cases.table-columns")).fill("4");
  await page.keyboard.press("Enter");
  const paper = paperOf(page, 0);
  await expect(paper.getByRole("columnheader")).toHaveCount(4);
  await expect(paper.getByRole("cell")).toHaveCount(4);
  const first = paper.getByRole("columnheader").first();
  const width = async () => Math.round((await first.boundingBox())?.width ?? 0);
  await page.keyboard.type("指标");
  const before = await width();
  await page.keyboard.press("Control+Alt+ArrowRight");
  await expect.poll(width).toBe(before + 16);

  const box = (await first.boundingBox())!;
  await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 40, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBeGreaterThan(before + 40);

  await first.click();
  await page.keyboard.press("Escape");
  await page.keyboard.type("表后的话");
  await expect(paper.locator(":scope > p").last()).toHaveText("表后的话");
  await isSaved(page);
  const wide = await width();
  await page.reload();
  await expect(first).toBeVisible();
  await expect.poll(width).toBe(wide);
});

test("pictures are chosen several at once, come to their place with their progress, and are described", async ({
  page,
}) => {
  await page.keyboard.type("图前的话");
  const files = await Promise.all(
    [3, 4].map(async (seed) => ({
      name: `现场${seed}.jpg`,
      mimeType: "image/jpeg",
      buffer: await syntheticPicture(seed),
    })),
  );
  await page.getByLabel(t("cases.tool-figure"), { exact: true }).and(page.locator("input")).setInputFiles(files);

  const figures = paperOf(page, 0).getByRole("figure");
  await expect(figures).toHaveCount(2, { timeout: 60_000 });
  await expect(page.locator(".picture-coming")).toHaveCount(0);
  await figures.first().locator("img").click();
  await page.getByLabel(t("cases.figure-alt")).fill("护士在社区随访");
  await expect(figures.first().getByRole("img", { name: "护士在社区随访" })).toBeVisible();
  await page.getByRole("button", { name: t("cases.figure-down"), exact: true }).click();
  await expect(figures.nth(1).getByRole("img", { name: "护士在社区随访" })).toBeVisible();
  await isSaved(page);
});

test("a file that is no picture is refused in words, where the picture would have stood", async ({ page }) => {
  await page
    .getByLabel(t("cases.tool-figure"), { exact: true })
    .and(page.locator("input"))
    .setInputFiles({ name: "假图.jpg", mimeType: "image/jpeg", buffer: Buffer.from("这不是图片") });

  await expect(page.locator(".picture-coming").getByRole("alert")).toContainText(/图片|内容|格式/, { timeout: 60_000 });
  await page.getByRole("button", { name: t("files.cancel-of", { name: "假图.jpg" }) }).click();
  await expect(page.locator(".picture-coming")).toHaveCount(0);
});

test("headings lead from the outline into the text, and words are found and replaced in all sections", async ({
  page,
}) => {
  await pasteInto(page, { "text/plain": "一、定方案\n随访从这里开始。\n二、再随访\n结束。" });
  await paperOf(page, 1).click();
  await page.keyboard.type("随访完成率");

  await page.getByRole("link", { name: "二、再随访" }).click();
  await expect(paperOf(page, 0)).toBeFocused();
  await page.keyboard.type("（补）");
  await expect(page.getByRole("link", { name: "二、再随访（补）" })).toBeVisible();

  await page.keyboard.press("Control+f");
  await page.getByRole("textbox", { name: t("cases.find"), exact: true }).fill("随访");
  await expect(page.getByText("0/3")).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Enter");
  await expect(page.getByText("3/3")).toBeVisible();
  await expect(paperOf(page, 1).locator(".found.is-current")).toHaveText("随访");
  await page.getByLabel(t("cases.replace-by")).fill("访视");
  await page.getByRole("button", { name: t("cases.replace-all") }).click();
  await expect(page.getByText(t("cases.find-none"))).toBeVisible();
  await expect(paperOf(page, 1)).toHaveText("访视完成率");
  await page.getByLabel(t("cases.replace-by")).press("Escape");
  await expect(page.getByRole("search")).toBeHidden();
  await isSaved(page);
});

test("everything is reached by keyboard, and the help says how", async ({ page }) => {
  await page.keyboard.type("护理");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Alt+F10");
  const toolbar = page.getByRole("toolbar", { name: t("cases.tools") });
  await expect(toolbar.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("End");
  await expect(toolbar.getByRole("button", { name: t("cases.help") })).toBeFocused();
  await page.keyboard.press("Home");
  const bold = toolbar.getByRole("button", { name: t("cases.tool-bold") });
  for (let press = 0; press < 5 && !(await bold.evaluate((tool) => tool === document.activeElement)); press++) {
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Enter");
  await expect(paperOf(page, 0).locator("strong")).toHaveText("护理");
  await page.keyboard.press("Alt+F10");
  await expect(bold).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(paperOf(page, 0)).toBeFocused();

  await page.keyboard.press("Control+/");
  const help = page.getByRole("dialog", { name: t("cases.help") });
  await expect(help.getByText("Alt+F10")).toBeVisible();
  expect((await new AxeBuilder({ page }).include("dialog").analyze()).violations).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
});

for (const language of ["zh-CN", "en"] as const) {
  test(`the editor with all its tools is accessible and fits the window, in ${language} @phone`, async ({ page }) => {
    await pasteInto(page, { "text/html": wordClipboard, "text/plain": "" });
    await isSaved(page);
    if (language === "en") await speakEnglish(page);
    await expect(paperOf(page, 0)).toBeVisible();
    const cell = paperOf(page, 0).getByText("81.2%");
    await cell.evaluate((shown) => shown.scrollIntoView({ block: "center" }));
    await cell.click();
    await expect(
      page.getByRole("group", { name: language === "en" ? "Table tools" : t("cases.table-tools") }),
    ).toBeVisible();

    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) }))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    if ((page.viewportSize()?.width ?? 0) < 760) {
      const sizes = await page
        .locator(".tools-frame button")
        .evaluateAll((tools) =>
          tools.map((tool) => tool.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
        );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    }
  });
}

async function speakEnglish(page: Page) {
  const here = page.url();
  await page.goto("/account/profile");
  await page.getByRole("button", { name: t("common.other-language") }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto(here);
}
