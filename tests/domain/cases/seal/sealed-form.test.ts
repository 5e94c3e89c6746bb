import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { admitCase } from "#app/domain/cases/commands/admit-case.server";
import { returnCase } from "#app/domain/cases/commands/return-case.server";
import { startCheck } from "#app/domain/cases/commands/start-check.server";
import { submitCase } from "#app/domain/cases/commands/submit-case.server";
import { decideScan } from "#app/domain/cases/seal/commands/decide-scan.server";
import { handInScan } from "#app/domain/cases/seal/commands/hand-in-scan.server";
import { sealForInstitution, sealForOfficer } from "#app/domain/cases/seal/queries/seal-screens.server";
import { uploadTarget } from "#app/domain/cases/queries/upload-target.server";
import { mayUploadFile } from "#app/domain/files/permissions";
import { cases } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";
import { events, jobs, mails } from "#drizzle/schema/record";
import { caseForms, formScans } from "#drizzle/schema/seals";
import { aSealingDesk, type SealingDesk } from "#tests/support/a-sealing-desk";
import { aMoment } from "#tests/support/factories/context";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { readPdf } from "#tests/support/read-pdf";
import { refusal } from "#tests/support/refusal";
import { scanned } from "#tests/support/scanned";
import { handedIn } from "#tests/support/story";

let desk: SealingDesk;
let caseId: string;

beforeEach(async () => {
  desk = await aSealingDesk();
  caseId = await handedIn(desk.writer, desk.callId);
});

const handInAndRead = async (bytes: Uint8Array, type?: string, of = caseId) => {
  const scan = await handInScan(desk.writer, { caseId: of, fileId: await desk.uploaded(of, bytes, type) });
  await desk.read(scan.id);
  const [row] = await desk.db.read.select().from(formScans).where(eq(formScans.id, scan.id));
  return row!;
};
const sealNow = async (of = caseId) => (await sealForInstitution(desk.writer, of)).seal!.state;
const lettersBy = async (template: "seal-asked" | "seal-accepted" | "seal-refused") =>
  desk.db.read.$count(mails, eq(mails.template, template));

describe("the application form", () => {
  test("is printed once for what was handed in, with every page numbered and coded", async () => {
    const [job] = await desk.db.read.select().from(jobs).where(eq(jobs.kind, "case.print-forms"));
    expect(job).toMatchObject({ payload: { callId: desk.callId }, dedupeKey: desk.callId });

    await desk.print();
    await desk.print();

    expect(await desk.db.read.$count(caseForms)).toBe(1);
    const { bytes, pages, fingerprint } = await desk.form(caseId);
    const pdf = await readPdf(bytes);
    expect(pdf.pages).toHaveLength(pages);
    pdf.pages.forEach(({ text }, index) => {
      expect(text).toContain(`第${index + 1}页共${pages}页`);
      expect(text).toContain(fingerprint);
    });
    const whole = pdf.pages.map(({ text }) => text).join("");
    for (const words of [
      "典型案例申报表",
      "演示经办人",
      "浙江省示例市",
      "申报单位意见",
      "（盖章）",
      "案例真实，数据有据可查。",
    ])
      expect(whole).toContain(words);
  });

  test("is not printed where the call asks for no seal", async () => {
    const plain = await anOrganiserDesk();
    const other = await handedIn(plain.writer, plain.callId);
    expect(await plain.db.read.$count(jobs, eq(jobs.kind, "case.print-forms"))).toBe(0);
    expect((await sealForInstitution(plain.writer, other)).seal).toBeNull();
    await expect(handInScan(plain.writer, { caseId: other, fileId: "any" })).rejects.toEqual(refusal("seal.not-asked"));
  });
});

describe("a sealed form that comes back", () => {
  test("photographed askew page by page, is read, found whole, and told; then the case may be admitted", async () => {
    await desk.print();
    const officer = await desk.as("officer");
    await startCheck(officer, { caseId });
    await expect(admitCase(officer, { caseId })).rejects.toEqual(refusal("seal.missing"));
    const pages = await scanned((await desk.form(caseId)).path);

    for (const [index, page] of pages.entries()) {
      expect(await handInAndRead(page, "image/jpeg")).toMatchObject({ state: "accepted", verdict: "unchanged" });
      const kind = index + 1 < pages.length ? "incomplete" : "sealed";
      expect((await sealNow()).kind).toBe(kind);
    }

    expect(await sealNow()).toMatchObject({ isByEye: false, hasRed: true });
    expect([await lettersBy("seal-accepted"), await lettersBy("seal-refused")]).toEqual([1, 0]);
    const [row] = await desk.db.read.select().from(formScans);
    const [picture] = await desk.db.read.select().from(files).where(eq(files.id, row!.pages[0]!.fileId!));
    expect(picture).toMatchObject({ type: "image/jpeg", caseId, sourceFileId: row!.fileId });
    await admitCase(officer, { caseId });
    const recorded = (await desk.db.read.select({ name: events.name }).from(events)).map(({ name }) => name);
    expect(recorded).toEqual(expect.arrayContaining(["case.seal-handed-in", "case.seal-read", "case.admitted"]));
  });

  test("upside down is read as well", async () => {
    await desk.print();
    const [first] = await scanned((await desk.form(caseId)).path, { turned: 183 });
    expect(await handInAndRead(first!, "image/jpeg")).toMatchObject({ state: "accepted", verdict: "unchanged" });
  });

  test("of another case is refused, with a letter", async () => {
    const other = await handedIn(desk.writer, desk.callId);
    await desk.print();
    const { bytes } = await desk.form(other);
    expect(await handInAndRead(bytes)).toMatchObject({ state: "refused", verdict: "other-case" });
    expect(await sealNow()).toEqual({ kind: "refused" });
    expect(await lettersBy("seal-refused")).toBe(1);
  });

  test("without a code is refused until its officer has looked, who says why", async () => {
    await desk.print();
    const [tiny] = await scanned((await desk.form(caseId)).path, { turned: 0, dpi: 9 });
    const scan = await handInAndRead(tiny!, "image/jpeg");
    expect(scan).toMatchObject({ state: "refused", verdict: "no-code" });
    const officer = await desk.as("officer");
    const decision = { caseId, scanId: scan.id, outcome: "accepted" as const, note: "印章清晰，逐页核对无误" };
    await expect(decideScan(officer, decision)).rejects.toEqual(refusal("case.wrong-state"));
    await startCheck(officer, { caseId });
    await expect(decideScan(await desk.as("manager"), decision)).rejects.toEqual(refusal("check.taken"));
    await expect(decideScan(desk.writer, decision)).rejects.toEqual(refusal("case.not-found"));

    await decideScan(officer, decision);

    expect(await sealNow()).toMatchObject({ kind: "sealed", isByEye: true });
    const { seal, mayDecide } = await sealForOfficer(officer, caseId);
    expect([mayDecide, seal?.scans[0]]).toMatchObject([true, { verdict: "by-eye", note: decision.note }]);
    await decideScan(officer, { ...decision, outcome: "refused", note: "盖的是科室章" });
    await expect(admitCase(officer, { caseId })).rejects.toEqual(refusal("seal.missing"));
  });

  test("that cannot be opened is told as such", async () => {
    expect(await handInAndRead(Buffer.from("%PDF-1.7 nothing"))).toMatchObject({
      state: "refused",
      verdict: "unreadable",
    });
  });

  test("comes twice as one, only from who uploaded it, and not after the case was admitted", async () => {
    const fileId = await desk.uploaded(caseId, Buffer.from("x"));
    const scan = await handInScan(desk.writer, { caseId, fileId });
    expect((await handInScan(desk.writer, { caseId, fileId })).id).toBe(scan.id);
    expect(await desk.db.read.$count(formScans)).toBe(1);
    const strange = await desk.uploaded(caseId, Buffer.from("y"), "application/pdf", await desk.as("officer"));
    await expect(handInScan(desk.writer, { caseId, fileId: strange })).rejects.toEqual(refusal("attachment.not-found"));
    const film = await desk.uploaded(caseId, Buffer.from("z"), "video/mp4");
    await expect(handInScan(desk.writer, { caseId, fileId: film })).rejects.toEqual(refusal("attachment.wrong-kind"));
    await desk.db.transact((tx) => tx.update(cases).set({ state: "admitted" }).where(eq(cases.id, caseId)));
    await expect(handInScan(desk.writer, { caseId, fileId: "any" })).rejects.toEqual(refusal("case.wrong-state"));
  });
});

describe("a file for the seal", () => {
  test("may come after the case was handed in, when pictures of the text no longer may", async () => {
    const { remaining } = await uploadTarget(desk.writer, caseId, "seal");
    expect(remaining.seal).toBe(40);
    await expect(uploadTarget(desk.writer, caseId, "figure")).rejects.toEqual(refusal("case.wrong-state"));
    await expect(uploadTarget(await desk.as("officer"), caseId, "seal")).rejects.toEqual(refusal("case.not-found"));
  });

  test.each([
    [
      "盖章.docx",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      1000,
      "attachment.wrong-kind",
    ],
    ["盖章.pdf", "application/pdf", 33 * 1024 * 1024, "attachment.too-large"],
    ["盖章.pdf", "application/pdf", 0, "attachment.empty"],
  ])("%s of the type %s and %i bytes is not even sent", (name, type, size, code) => {
    expect(mayUploadFile("seal", { name, type, size })?.code).toBe(code);
  });
});

describe("after a return", () => {
  const returned = async () => {
    const officer = await desk.as("officer");
    await startCheck(officer, { caseId });
    await returnCase(officer, { caseId, reasons: ["other"], note: "", dueAt: new Date(aMoment.getTime() + 9e8) });
  };

  test("the seal goes on where nothing changed; where the title did, it must be new, and the old form says what changed", async () => {
    await desk.print();
    const { bytes } = await desk.form(caseId);
    await handInAndRead(bytes);
    await returned();
    await submitCase(desk.writer, { caseId });
    expect(await sealNow()).toMatchObject({ kind: "sealed" });
    expect(await lettersBy("seal-asked")).toBe(1);

    await returned();
    await desk.db.transact((tx) => tx.update(cases).set({ title: "改过的名称" }).where(eq(cases.id, caseId)));
    await submitCase(desk.writer, { caseId });

    expect(await sealNow()).toEqual({ kind: "outdated" });
    expect(await lettersBy("seal-asked")).toBe(2);
    const again = await handInAndRead(Buffer.concat([bytes, Buffer.from("\n")]));
    expect(again).toMatchObject({ state: "refused", verdict: "changed-after-seal" });
    expect(again.changes).toEqual([expect.objectContaining({ where: "title", after: "改过的名称" })]);
    await desk.print();
    expect(await handInAndRead((await desk.form(caseId)).bytes)).toMatchObject({ verdict: "unchanged" });
    expect(await sealNow()).toMatchObject({ kind: "sealed" });
  });
});
