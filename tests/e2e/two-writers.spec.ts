import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { t } from "../support/journey";
import {
  abstractName,
  isSaved,
  leafOf,
  paper,
  patiently,
  section,
  titleName,
  type,
  writes,
} from "../support/writer-pages";
import { writersDesk } from "../support/writers-desk";

const desk = writersDesk(3);

test("two saves over the same text: the second sees who saved what, what differs, and keeps both", async ({
  browser,
}) => {
  const draft = desk.nextDraft();
  const first = await writes(browser, desk.portal(), "first", draft);
  const second = await writes(browser, desk.portal(), "second", draft);
  await second.context.setOffline(true);
  await type(second.page, section, "张同事写的一句。");
  await type(first.page, section, "李经办写的一句。");
  await isSaved(first.page);
  await second.context.setOffline(false);

  const choice = second.page.getByRole("alert", { name: t("cases.conflict", { name: section }) });
  await expect(choice).toContainText(t("cases.conflict-by", { name: "李经办" }), patiently);
  await expect(choice.getByRole("deletion").first()).toContainText("李经办");
  expect((await new AxeBuilder({ page: second.page }).analyze()).violations).toEqual([]);
  await choice.getByRole("button", { name: t("cases.conflict-both") }).click();
  await isSaved(second.page);

  await second.page.reload();
  await expect(leafOf(second.page, section)).toContainText("张同事写的一句。");
  await expect(leafOf(second.page, section)).toContainText("李经办写的一句。");
});

test("two people on one section: the other reads, sees who writes, takes up what is saved, may write all the same, and changes of different paragraphs are joined", async ({
  browser,
}) => {
  const draft = desk.nextDraft();
  const first = await writes(browser, desk.portal(), "first", draft);
  const second = await writes(browser, desk.portal(), "second", draft);
  await first.page.bringToFront();
  await type(first.page, section, "第一段。");
  await first.page.keyboard.press("Enter");
  await first.page.keyboard.type("第二段。");
  await isSaved(first.page);

  const leaf = leafOf(second.page, section);
  await expect(leaf).toContainText(t("cases.held-by", { name: "李经办" }), patiently);
  await expect(leaf).toContainText("第二段。", patiently);
  await expect(paper(second.page, section)).toHaveCount(0);
  await expect(second.page.getByRole("status").first()).toContainText("李经办");
  await leaf.getByRole("button", { name: t("cases.held-take") }).click();
  await expect(paper(second.page, section)).toBeVisible();

  await second.context.setOffline(true);
  await type(second.page, section, "张同事接着写。");
  await leafOf(first.page, section)
    .getByRole("button", { name: t("cases.held-take") })
    .click(patiently);
  await paper(first.page, section).getByText("第一段。").click();
  await first.page.keyboard.press("Home");
  await first.page.keyboard.type("开头：");
  await isSaved(first.page);
  await second.context.setOffline(false);

  await expect(leaf).toContainText("改的不是同一处", patiently);
  await isSaved(second.page);
  await expect(paper(second.page, section)).toContainText("开头：第一段。");
  await expect(paper(second.page, section)).toContainText("第二段。张同事接着写。");
  await expect(leafOf(first.page, section)).toContainText("张同事接着写。", patiently);
});

test("two people in the fields above the text: different fields are joined, and whoever types goes on typing", async ({
  browser,
}) => {
  const draft = desk.nextDraft();
  const first = await writes(browser, desk.portal(), "first", draft);
  const second = await writes(browser, desk.portal(), "second", draft);
  const title = second.page.getByRole("textbox", { name: titleName });
  await second.context.setOffline(true);
  await title.click();
  await second.page.keyboard.type("两个人写的");
  await first.page.getByRole("textbox", { name: abstractName }).fill("李经办写的摘要");
  await isSaved(first.page);
  await second.context.setOffline(false);
  await expect(second.page.getByText("改的不是同一处")).toBeVisible(patiently);
  await second.page.keyboard.type("题名");
  await isSaved(second.page);

  await second.page.reload();
  await expect(title).toHaveValue("两个人写的题名");
  await expect(second.page.getByRole("textbox", { name: abstractName })).toHaveValue("李经办写的摘要");
});
