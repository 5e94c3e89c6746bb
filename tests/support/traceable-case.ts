import sharp from "sharp";
import { documentOf, textOf } from "#app/cli/demo/document-of";
import type { Database } from "#app/db/database";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { saveHeader } from "#app/domain/cases/commands/save-header.server";
import { saveIndicator } from "#app/domain/cases/commands/save-indicator.server";
import { saveSection } from "#app/domain/cases/commands/save-section.server";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import { submitCase } from "#app/domain/cases/commands/submit-case.server";
import { declarationKeys } from "#app/domain/cases/kinds";
import { caseFacts } from "#app/domain/cases/queries/case-facts.server";
import { draftOfCase } from "#app/domain/cases/queries/draft-of-case.server";
import type { Context } from "#app/domain/context.server";
import type { Figure } from "#app/domain/documents/document";
import { storeFile } from "#app/domain/files/commands/store-file.server";
import { anInstitution } from "./factories/institution";

const name = "青川县仁济中医医院";
const alias = "仁济康养中心";
const author = "苟明远";

/** The register's entry of an institution that is easy to recognise. */
export const traceableInstitution = {
  name,
  nameFold: name,
  aliases: [alias, "青川仁中"],
  creditCode: "12510822451899306K",
  regionCode: "510822",
  regionName: "四川省广元市青川县",
  groupName: "青川仁济医共体",
  address: "青川县乔庄镇仁济巷18号",
  head: "蒲建国",
  contactName: "母秋霞",
  contactMobile: "13981200456",
  contactEmail: "office@renji-qingchuan.example.org",
} satisfies Parameters<typeof anInstitution>[1];

const figureName = "仁济中医医院-血压达标率.jpg";
const attachmentName = "申报表-母秋霞-盖章.pdf";

/** Every word that tells who wrote it. */
export const tellingWords = [
  name,
  ...traceableInstitution.aliases,
  traceableInstitution.creditCode,
  traceableInstitution.groupName,
  traceableInstitution.address,
  "仁济巷18号",
  traceableInstitution.head,
  traceableInstitution.contactName,
  traceableInstitution.contactMobile,
  traceableInstitution.contactEmail,
  author,
  traceableInstitution.regionName,
  "青川县",
  figureName,
  attachmentName,
];

export const traceableHouse = (db: Database) => anInstitution(db, traceableInstitution);

/** A case that names its institution in every place where text or pictures can: handed in. Answers the case and its original files. */
export async function traceableCase(ctx: Context, callId: string) {
  const { id: caseId } = await startCase(ctx, { callId });
  const fileIds = await attachFiles(ctx, caseId);
  await saveOwnHeader(ctx, caseId, callId);
  const indicatorId = await saveOwnIndicator(ctx, caseId, fileIds.document);
  const draft = await draftOfCase(ctx.db.read, (await caseFacts(ctx.db.read, caseId)).row);
  for (const { key, rev } of draft.sections) {
    await saveSection(ctx, {
      caseId,
      sectionKey: key,
      rev,
      document: documentNaming(key, fileIds.figure, indicatorId),
    });
  }
  await submitCase(ctx, { caseId });
  return { caseId, fileIds };
}

/** An indicator that names its institution in every field, and rests on a file that does. */
async function saveOwnIndicator(ctx: Context, caseId: string, sourceFileId: string) {
  const id = crypto.randomUUID();
  const indicator = {
    ...{ id, rev: 0, name: `${alias}血压达标率`, unit: "%", sourceFileId },
    definition: `分子：${name}管理的达标人数；分母：${traceableInstitution.regionName}在管人数（${author}统计）`,
    ...{ baselinePeriod: `2022年（${alias}）`, baseline: `${alias} 41.2`, period: `2024年（青川县）`, value: "63.5" },
    source: `${name}统计室，联系人${traceableInstitution.contactName}`,
  };
  await saveIndicator(ctx, { caseId, indicator });
  return id;
}

async function attachFiles(ctx: Context, caseId: string) {
  const picture = await pictureNaming();
  const figure = await storeFile(ctx, {
    ...{ bytes: picture, name: figureName, type: "image/jpeg", caseId, width: 320, height: 200 },
  });
  await addAttachment(ctx, { caseId, fileId: figure.id, kind: "figure" });
  const pdf = Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF\n`);
  const document = await storeFile(ctx, { bytes: pdf, name: attachmentName, type: "application/pdf", caseId });
  await addAttachment(ctx, { caseId, fileId: document.id, kind: "document" });
  return { figure: figure.id, document: document.id };
}

/** A photograph with its maker in the metadata and the institution in a comment. */
async function pictureNaming() {
  const plain = await sharp({ create: { width: 320, height: 200, channels: 3, background: "#1F6F5C" } })
    .withExif({ IFD0: { Artist: traceableInstitution.contactEmail } })
    .jpeg()
    .toBuffer();
  const comment = Buffer.from(`${author}摄于${name}`);
  // a comment's length counts its own two bytes
  const segment = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([plain.subarray(0, 2), segment, comment, plain.subarray(2)]);
}

async function saveOwnHeader(ctx: Context, caseId: string, callId: string) {
  const { row } = await caseFacts(ctx.db.read, caseId);
  const { tracks } = await callStructure(ctx.db.read, callId);
  await saveHeader(ctx, {
    caseId,
    header: {
      rev: row.rev,
      title: `${name}“三师共管”：慢病管理三年`,
      abstract: `${alias}牵头，${author}执笔；咨询${traceableInstitution.contactMobile}。`,
      categoryId: tracks[0]?.categories[0]?.id ?? null,
      tasks: [],
      keywords: ["慢病管理", alias],
      periodFrom: "2023-01",
      periodTo: "2024-12",
      authors: [{ name: author, title: "主任医师", institution: name, share: "执笔" }],
      declarations: [...declarationKeys],
    },
  });
}

/** Names in paragraph, heading, list, quotation, table, link, caption and alternative text. */
function documentNaming(section: string, figureId: string, indicatorId: string) {
  const link = {
    type: "paragraph" as const,
    content: [
      {
        type: "text" as const,
        text: `${alias}主页`,
        marks: [
          {
            type: "link" as const,
            attrs: {
              href: `https://www.example.org/${encodeURIComponent(name)}?mail=office@renji-qingchuan.example.org`,
            },
          },
        ],
      },
    ],
  };
  const claim = {
    type: "paragraph" as const,
    content: [
      ...textOf(`${alias}在管患者血压达标率达到`),
      { type: "text" as const, text: "63.5%", marks: [{ type: "claim" as const, attrs: { indicatorId } }] },
    ],
  };
  const figure: Figure = {
    type: "figure",
    attrs: { fileId: figureId, alt: `${name}血压达标率折线图（${author}绘）`, width: 320, height: 200 },
    content: textOf(`${alias}血压达标率，来源：${traceableInstitution.groupName}`),
  };
  return documentOf(
    [
      `## ${name}的做法`,
      `${name}（统一社会信用代码${traceableInstitution.creditCode}，地址：${traceableInstitution.address}）自2023年起，由${traceableInstitution.head}院长挂帅。`,
      [`${alias}负责随访，联系人${traceableInstitution.contactName}。`, `邮箱${traceableInstitution.contactEmail}。`],
      `> ${author}说：位于${traceableInstitution.regionName}的${alias}，“不让一个病人掉队”。`,
      {
        rows: [
          ["单位", "规范管理人数"],
          [name, "8,914"],
          [alias, "21,460"],
        ],
      },
      "团队由专科医师、全科医师和健康管理师组成，每月上门一次，按季公示达标情况，结余资金按贡献分配。".repeat(2),
    ],
    link,
    claim,
    ...(section === "practice" ? [figure] : []),
  );
}
