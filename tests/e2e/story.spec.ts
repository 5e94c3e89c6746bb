import { expect, type Page, test } from "@playwright/test";
import { type JourneyStage, setTheStage, signIn, t } from "../support/journey";
import { registerInstitution } from "../support/register-institution";
import { readPdf } from "../support/read-pdf";

const wordFile = "drizzle/seed/cases/huamu.docx";
const title = "全专结合与智慧健康驿站：花木社区医院的连续健康服务";
const institution = "institution@journey.example.org";

let stage: JourneyStage;
test.beforeAll(async () => {
  stage = await setTheStage();
});

const organiser = (page: Page, role: "manager" | "officer" | "chair") =>
  signIn(page, `${role}@journey.example.org`, stage.password);

test("a case goes from registration to the printed casebook", async ({ page }) => {
  test.setTimeout(300_000);

  await test.step("an institution registers", async () => {
    await registerInstitution(page, {
      ...{ name: "花木社区医院", typeIndex: 5, province: "上海市", place: "浦东新区" },
      ...{ email: institution, password: stage.password },
    });
  });

  await test.step("it writes a case from a Word file", async () => {
    await page.goto(`/institution/cases/new?call=${stage.callId}`);
    await page.getByRole("button", { name: t("cases.new-start") }).click();
    await page.getByRole("link", { name: t("cases.go-import") }).click();
    await page.getByLabel(t("cases.import-upload")).setInputFiles(wordFile);
    await expect(page.getByRole("heading", { name: t("cases.import-report") })).toBeVisible({ timeout: 60_000 });
    await page.getByRole("button", { name: t("cases.import-accept") }).click();
    await expect(page.getByText(t("cases.import-is-in"), { exact: true })).toBeVisible();
    await page.getByRole("link", { name: t("cases.import-go-edit") }).click();
    await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  });

  await test.step("it fills in the rest, and every change is saved", async () => {
    await fillHeader(page);
    await expect(page.getByRole("status").filter({ hasText: /已保存/ })).toBeVisible();
    await expect(page.getByText(t("cases.missing-none"))).toBeVisible();
  });

  await test.step("two clicks hand it in once", async () => {
    await page.getByRole("link", { name: t("cases.go-submission") }).click();
    await page.getByRole("button", { name: t("cases.submission-do") }).dblclick();
    await expect(page.getByRole("heading", { name: t("cases.receipt-title") })).toBeVisible();
    await expect(page.getByText("JOURNEY-0001-V1")).toBeVisible();
  });

  const here = page.url().replace(/\/submission.*$/, "");
  const caseId = /cases\/([\w-]+)/.exec(here)?.[1] ?? "";

  await test.step("the officer sends it back with a reason", async () => {
    await organiser(page, "officer");
    await page.goto(`/organiser/cases/${caseId}`);
    await page.getByRole("button", { name: t("cases.take") }).click();
    await page.getByRole("link", { name: t("cases.end-return"), exact: true }).click();
    await page.getByLabel(t("cases.reason-no-seal")).check();
    await page.getByLabel(t("cases.note")).fill("请写明数据的时段。");
    await page.getByRole("button", { name: t("cases.return-submit") }).click();
    await expect(page.getByText(t("cases.ended-returned"))).toBeVisible();
  });

  await test.step("the institution revises and hands it in again", async () => {
    await signIn(page, institution, stage.password);
    await page.goto(`/institution/cases/${caseId}`);
    await expect(page.getByText("请写明数据的时段。")).toBeVisible();
    await page.goto(`/institution/cases/${caseId}/edit`);
    await page.getByLabel(t("cases.field-keywords")).fill("连续服务、家庭医生");
    await expect(page.getByRole("status").filter({ hasText: /已保存/ })).toBeVisible();
    await page.getByRole("link", { name: t("cases.go-submission") }).click();
    await page.getByRole("button", { name: t("cases.submission-do") }).click();
    await expect(page.getByText("JOURNEY-0001-V2")).toBeVisible();
  });

  await test.step("the officer admits it and answers for its blind copy", async () => {
    await organiser(page, "officer");
    await page.goto(`/organiser/cases/${caseId}`);
    await page.getByRole("button", { name: t("cases.take") }).click();
    await page.getByRole("link", { name: t("cases.end-admit"), exact: true }).click();
    await page.getByRole("button", { name: t("cases.admit-submit") }).click();
    await page.getByRole("link", { name: t("cases.ended-admitted-link") }).click();
    await expect(page.getByText("【本院】").first()).toBeVisible({ timeout: 60_000 });
    await page.getByRole("button", { name: t("cases.blind-confirm") }).click();
    await expect(page.getByText(/已确认/).first()).toBeVisible();
  });

  await test.step("the reviewer comes by invitation and pledges", async () => {
    await page.context().clearCookies();
    await page.goto(stage.invitation);
    await page.getByLabel(t("people.password"), { exact: true }).fill(stage.password);
    await page.getByRole("button", { name: t("people.invitation-accept") }).click();
    await expect(page).not.toHaveURL(/invitation/);
    await page.goto("/reviewer/pledge");
    await page.getByLabel(t("people.pledge-agree")).check();
    await page.getByRole("button", { name: t("people.pledge-button") }).click();
    await expect(page).not.toHaveURL(/pledge$/);
  });

  await test.step("the officer routes it by a plan", async () => {
    await organiser(page, "officer");
    await page.goto(`/organiser/calls/${stage.callId}/plan`);
    await page.getByRole("button", { name: t("reviews.plan-request") }).click();
    await page.getByRole("button", { name: t("reviews.plan-apply", { position: 1 }) }).click({ timeout: 60_000 });
    await expect(page.getByText(t("reviews.plan-applied", { count: 1 }))).toBeVisible();
  });

  await test.step("the reviewer judges it without learning whose it is", async () => {
    await signIn(page, "reviewer@journey.example.org", stage.password);
    await page.goto("/reviewer");
    await page
      .getByRole("link", { name: /全专结合/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("【本院】");
    expect(await page.content()).not.toMatch(/花木|浦东/);
    for (const field of await page.getByRole("textbox", { name: /，0至\d+分/ }).all()) await field.fill("4");
    await page.getByLabel(t("desk.to-institution")).fill("做法清楚。");
    await page.getByRole("button", { name: t("desk.submit") }).click();
    await expect(page).not.toHaveURL(/assignments/);
  });

  await test.step("the chair decides and the manager releases the results", async () => {
    await organiser(page, "chair");
    await page.goto(`/organiser/calls/${stage.callId}/decision`);
    await page.getByRole("checkbox", { name: new RegExp(title.slice(0, 4)) }).check();
    await page
      .getByRole("combobox", { name: t("reviews.level") })
      .last()
      .selectOption({ label: "典型案例" });
    await page.getByRole("button", { name: t("reviews.decide") }).click();
    await expect(page.getByText("典型案例").first()).toBeVisible();
    await organiser(page, "manager");
    await page.goto(`/organiser/calls/${stage.callId}/decision`);
    await confirm(page, t("reviews.release-submit"));
    await expect(page.getByText(/结果已于/)).toBeVisible();
  });

  await test.step("the institution reads its result", async () => {
    await signIn(page, institution, stage.password);
    await page.goto(`/institution/cases/${caseId}`);
    await expect(page.getByText("做法清楚。")).toBeVisible();
  });

  await test.step("the manager makes the casebook and releases it", async () => {
    await organiser(page, "manager");
    await page.goto(`/organiser/calls/${stage.callId}/casebook`);
    await page.getByRole("button", { name: t("casebook.make") }).click();
    await page.getByRole("checkbox", { name: new RegExp(title.slice(0, 4)) }).check();
    await page.getByRole("button", { name: t("casebook.release") }).click();
    await expect(page.getByRole("link", { name: /下载PDF/ })).toBeVisible({ timeout: 120_000 });
  });

  await test.step("anyone reads it, within three links from the home page", async () => {
    await page.context().clearCookies();
    await page.goto("/casebook/journey");
    await page
      .getByRole("link", { name: /全专结合与智慧健康驿站/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { name: /全专结合与智慧健康驿站/, level: 1 })).toBeVisible();
    expect(await page.locator("script").count()).toBe(0);
    await expect(page.getByText("12万").first()).toBeVisible();
  });

  await test.step("the printed casebook holds the case", async () => {
    await page.goto("/casebook/journey");
    const link = await page.getByRole("link", { name: /下载PDF/ }).getAttribute("href");
    const answer = await page.request.get(link ?? "");
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    const { pages } = await readPdf(await answer.body());
    expect(pages.map(({ text }) => text).join("")).toContain("全专结合与智慧健康驿站");
  });
});

async function fillHeader(page: Page) {
  await page.getByLabel(t("cases.field-category")).selectOption({ label: "优化健康服务" });
  await page.getByLabel(t("cases.period-from"), { exact: true }).fill("2023-01");
  await page.getByLabel(t("cases.period-to"), { exact: true }).fill("2024-06");
  await page.getByLabel(t("cases.author-name")).first().fill("经办人");
  for (const box of await page
    .getByRole("article", { name: t("cases.field-declarations") })
    .getByRole("checkbox")
    .all())
    await box.check();
}

/** Opens what explains an irreversible step, agrees and does it. */
async function confirm(page: Page, name: string) {
  await page.locator("summary", { hasText: name }).click();
  await page.getByLabel(t("common.understood")).check();
  await page.getByRole("button", { name }).click();
}
