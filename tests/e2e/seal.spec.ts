import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { writeFile } from "node:fs/promises";
import sharp from "sharp";
import { codeSvg } from "#app/domain/application-form/code-svg";
import { readFormCode, writeFormCode } from "#app/domain/cases/seal/form-code";
import { readScan } from "#app/domain/cases/seal/read-scan.server";
import { setTheDesk, setTheSeal, setTheStage, signIn, t } from "../support/journey";
import { scanned } from "../support/scanned";

let password: string;
let caseId: string;
test.beforeAll(async () => {
  const stage = await setTheStage();
  ({ password } = stage);
  ({ caseId } = await setTheSeal(await setTheDesk(stage)));
});

const expectAccessible = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

test("a form is printed, sealed, scanned askew and accepted; a tampered one is refused; the officer sees its pages", async ({
  page,
}, info) => {
  test.setTimeout(180_000);
  const printed = info.outputPath("form.pdf");
  const takes = page.getByLabel(t("seal.upload"));

  await test.step("its institution is led from the case to the form", async () => {
    await signIn(page, "desk-member@journey.example.org", password);
    await page.goto(`/institution/cases/${caseId}`);
    await expect(page.getByText(t("seal.state-missing"))).toBeVisible();
    await page.getByRole("link", { name: t("seal.go") }).click();
    const form = page.getByRole("link", { name: /PDF/ });
    await expect(form).toBeVisible({ timeout: 60_000 });
    await expectAccessible(page);
    const answer = await page.request.get((await form.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    await writeFile(printed, await answer.body());
  });

  const pages = await scanned(printed);
  const [first] = await readScan({ path: printed, type: "application/pdf", folder: info.outputDir });
  const code = readFormCode(first?.code ?? "");
  expect(code).toMatchObject({ part: "A", page: 1, pages: pages.length });

  await test.step("a code that was changed is refused, with what to do", async () => {
    const forged = writeFormCode({ ...code!, fingerprint: "0".repeat(16) });
    const buffer = await sharp(Buffer.from(codeSvg(forged)))
      .resize(600)
      .png()
      .toBuffer();
    await takes.setInputFiles({ name: "改过.png", mimeType: "image/png", buffer });
    await expect(page.getByText(t("seal.verdict-forged"))).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText(t("seal.state-refused"))).toBeVisible();
  });

  await test.step("the pages, sealed and turned by three degrees, are read one by one and are enough", async () => {
    await takes.setInputFiles(
      pages.map((buffer, index) => ({ name: `第${index + 1}页.jpg`, mimeType: "image/jpeg", buffer })),
    );
    await expect(page.getByText(t("seal.state-sealed"))).toBeVisible({ timeout: 90_000 });
    await expect(page.getByText(t("seal.verdict-unchanged"))).toHaveCount(pages.length);
    await expectAccessible(page);
  });

  await test.step("the officer sees the verdict on the desk, and the pages beside it", async () => {
    await page.context().clearCookies();
    await signIn(page, "manager@journey.example.org", password);
    await page.goto(`/organiser/cases/${caseId}`);
    await page.getByRole("link", { name: t("seal.state-sealed") }).click();
    await expect(page.getByRole("img", { name: t("seal.page-picture", { page: 1 }) }).first()).toBeVisible();
    await expect(page.getByText(t("seal.page-of", { page: 1, of: pages.length })).first()).toBeVisible();
    await expectAccessible(page);
  });
});
