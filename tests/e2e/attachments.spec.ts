import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { type JourneyStage, setTheDesk, setTheStage, signIn, t } from "../support/journey";
import { aDocx, aPdf, aPng, anMp4 } from "../support/sample-files";
import { syntheticPicture } from "../support/synthetic-picture";
import { openNewCase, paperOf, registerInstitution } from "../support/writing-desk";

const patiently = { timeout: 60_000 };
const email = `files-${process.pid}@journey.example.org`;
let stage: JourneyStage;
test.beforeAll(async ({ browser }) => {
  stage = await setTheStage();
  const page = await browser.newPage();
  await registerInstitution(page, { email, password: stage.password, name: `示例市附件医院${process.pid}` });
  await page.close();
});
test.beforeEach(async ({ page }) => {
  await signIn(page, email, stage.password);
  await openNewCase(page);
});

const leaf = (page: Page) => page.getByRole("article", { name: t("cases.field-attachments"), exact: true });
const add = (page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  leaf(page).getByLabel(t("cases.attachments-add"), { exact: true }).setInputFiles(files);
const listed = (page: Page, name: string) => leaf(page).getByRole("link", { name, exact: true });
const dialogOf = (page: Page, name: string) => page.getByRole("dialog", { name, exact: true });

/** Whether anything was sent, or an address for it asked. */
function sendings(page: Page) {
  const seen: string[] = [];
  page.on("request", (request) => {
    if (/\/api\/(uploadthing|ingest)/.test(request.url())) seen.push(request.url());
  });
  return seen;
}

/** A film of half a second that this browser plays, drawn by the browser itself. */
async function aFilm(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [160, 120];
    const pen = canvas.getContext("2d")!;
    const recorder = new MediaRecorder(canvas.captureStream(30), { mimeType: "video/mp4" });
    const pieces: Blob[] = [];
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    const ended = new Promise((resolve) => (recorder.onstop = resolve));
    recorder.start();
    for (let frame = 0; frame < 20; frame++) {
      pen.fillStyle = `hsl(${frame * 18} 60% 50%)`;
      pen.fillRect(0, 0, 160, 120);
      await new Promise(requestAnimationFrame);
    }
    recorder.stop();
    await ended;
    const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  });
  return Buffer.from(base64, "base64");
}

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) }))).toEqual([]);
}

test("what the portal would refuse is said in words with both figures, and not one byte is sent", async ({ page }) => {
  const sent = sendings(page);
  await paperOf(page, 0).click();
  await page
    .getByLabel(t("cases.tool-figure"), { exact: true })
    .and(page.locator("input"))
    .setInputFiles({ name: "小图.png", mimeType: "image/png", buffer: await aPng(40, 30) });
  const refusal = t("refusal.attachment.picture-too-few-pixels", { width: 40, height: 30, long: 64, short: 48 });
  await expect(page.locator(".picture-coming").getByRole("alert")).toHaveText(refusal);

  await add(page, [{ name: "合影.jpg", mimeType: "image/jpeg", buffer: anMp4(70_000) }]);
  await expect(leaf(page).getByRole("alert")).toHaveText(
    t("files.refused-other-content", { named: "JPG", found: "MP4" }),
  );

  const many = Array.from({ length: 12 }, (_, at) => ({
    ...{ name: `第${at + 1}份.pdf`, mimeType: "application/pdf", buffer: Buffer.from("不是PDF") },
  }));
  await add(page, many);
  const names = ["第11份.pdf", "第12份.pdf"].join(t("cases.import-separator"));
  await expect(leaf(page).getByText(t("files.left-out", { has: 2, names }))).toBeVisible();
  await expect(leaf(page).getByText(t("refusal.attachment.wrong-kind"))).toHaveCount(10);
  expect(sent).toEqual([]);
  await expectAccessible(page);
});

test("pictures, papers and films are looked at without leaving the draft", async ({ page }) => {
  test.setTimeout(180_000);
  const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  await add(page, [
    { name: "现场.jpg", mimeType: "image/jpeg", buffer: await syntheticPicture(5) },
    { name: "批复.pdf", mimeType: "application/pdf", buffer: aPdf() },
    { name: "随访.mp4", mimeType: "video/mp4", buffer: await aFilm(page) },
    { name: "方案.docx", mimeType: docx, buffer: aDocx() },
  ]);
  for (const name of ["现场.jpg", "批复.pdf", "随访.mp4", "方案.docx"])
    await expect(listed(page, name)).toBeVisible(patiently);
  await expect(listed(page, "现场.jpg").locator("img")).toBeVisible();
  await expectAccessible(page);

  await opensAndCloses(page, "现场.jpg", async (dialog) => {
    const picture = dialog.getByRole("img", { name: "现场.jpg" });
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await expectAccessible(page);
  });

  const paper = page.waitForResponse((response) => /\/files\/[^?]+$/.test(response.url()));
  await opensAndCloses(page, "批复.pdf", async (dialog) => {
    await expect(dialog.locator("iframe[title='批复.pdf']")).toBeVisible();
    const headers = await (await paper).headersArray();
    const policies = headers.filter(({ name }) => name.toLowerCase() === "content-security-policy");
    // a second policy beside the file's own would keep it out of the frame
    expect(policies.map(({ value }) => value)).toEqual([
      expect.stringMatching(/^default-src 'none'.*ancestors 'self'$/),
    ]);
  });

  const part = page.waitForResponse((response) => response.status() === 206);
  await opensAndCloses(page, "随访.mp4", async (dialog) => {
    const film = dialog.locator("video");
    await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.readyState), patiently).toBeGreaterThan(0);
    expect((await part).headers()["content-range"]).toMatch(/^bytes 0-/);
    await expectAccessible(page);
  });

  await expect(listed(page, "方案.docx")).toHaveAttribute("download", "方案.docx");
});

test("a film that this browser cannot play is offered to be downloaded", async ({ page }) => {
  await add(page, [{ name: "坏片.mp4", mimeType: "video/mp4", buffer: anMp4(70_000) }]);
  await listed(page, "坏片.mp4").click(patiently);

  await expect(dialogOf(page, "坏片.mp4").getByText(t("files.no-player"))).toBeVisible(patiently);
});

test("on a phone a paper is opened by a link, in the phone's own reader @phone", async ({ page, isMobile }) => {
  await add(page, [{ name: "批复.pdf", mimeType: "application/pdf", buffer: aPdf() }]);
  await listed(page, "批复.pdf").click(patiently);

  const dialog = dialogOf(page, "批复.pdf");
  await expect(dialog.getByRole("link", { name: t("files.open-name", { name: "批复.pdf" }) })).toHaveCount(
    isMobile ? 1 : 0,
  );
  await expect(dialog.locator("iframe")).toHaveCount(isMobile ? 0 : 1);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("the officer looks at the pictures of a case on the desk", async ({ page }) => {
  const { judging } = await setTheDesk(stage);
  await signIn(page, "officer@journey.example.org", stage.password);
  await page.goto(`/organiser/cases/${judging}`);
  const file = page.locator(".file-link").first();
  await file.click();

  const dialog = page.getByRole("dialog");
  const picture = dialog.locator("img.preview-shown");
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(file).toBeFocused();
});

/** Opens one file by the keyboard, looks at it, and closes it with Escape: the focus is back on its name. */
async function opensAndCloses(page: Page, name: string, look: (dialog: Locator) => Promise<void>) {
  await listed(page, name).focus();
  await page.keyboard.press("Enter");
  const dialog = dialogOf(page, name);
  await expect(dialog).toBeVisible();
  await look(dialog);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(listed(page, name)).toBeFocused();
}
