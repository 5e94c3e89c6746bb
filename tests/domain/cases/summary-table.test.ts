import { eq } from "drizzle-orm";
import { strFromU8, unzipSync } from "fflate";
import { beforeEach, expect, test } from "vitest";
import { summaryOfCall } from "#app/domain/cases/queries/summary-of-call.server";
import { type SummaryColumn, summaryTable } from "#app/domain/cases/summary-table.server";
import { cases } from "#drizzle/schema/cases";
import { anOrganiserDesk, type OrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { handedIn, written } from "#tests/support/story";

let desk: OrganiserDesk;
beforeEach(async () => {
  desk = await anOrganiserDesk();
});

const heads = Object.fromEntries(
  (
    "number receipt title track category institution creditCode region authors contact mobile state submitted".split(
      " ",
    ) as SummaryColumn[]
  ).map((key) => [key, `head-${key}`]),
) as Record<SummaryColumn, string>;

const words = {
  ...{ language: "zh-CN" as const, sheet: "汇总表", heads, separator: "、", demo: "演示数据" },
  ...{ states: () => "已提交", time: () => "11月2日" },
};

test("the summary lists what was handed in, as it was handed in, and no draft", async () => {
  const caseId = await handedIn(desk.writer, desk.callId);
  await written(desk.writer, desk.callId);
  await desk.db.transact((tx) => tx.update(cases).set({ title: "正在改的名称" }).where(eq(cases.id, caseId)));

  const summary = await summaryOfCall(await desk.as("officer"), desk.callId);

  expect(summary.cases).toHaveLength(1);
  expect(summary.cases[0]).toMatchObject({ number: 1, contactName: "演示经办人", state: "submitted" });
  expect(summary.cases[0]?.title).not.toBe("正在改的名称");
  await expect(summaryOfCall(desk.writer, desk.callId)).rejects.toEqual(refusal("call.not-found"));
});

test("a row of the table is text and a number, and a formula in a title is only text", async () => {
  await handedIn(desk.writer, desk.callId);
  const summary = await summaryOfCall(await desk.as("officer"), desk.callId);
  const [one] = summary.cases;
  const bytes = await summaryTable({ ...summary, cases: [{ ...one!, title: "=1+1" }] }, words);

  const { kind, rows, hasFormula } = readTable(bytes);

  expect(kind).toContain("spreadsheetml.sheet.main+xml");
  expect(rows).toHaveLength(3);
  expect(rows[1]).toEqual(Object.values(heads));
  expect(rows[2]).toEqual(expect.arrayContaining(["1", "=1+1", "演示经办人", "11月2日"]));
  expect(hasFormula).toBe(false);
});

/** The first sheet as its standard says (ECMA-376, part 1, 18.3): shared and inline texts, and numbers as written. */
function readTable(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const texts = (xml: string) =>
    [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/gu)].map(([, text = ""]) => text).join("");
  const shared = [...part("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gsu)].map(([, item = ""]) => texts(item));
  const sheet = part("xl/worksheets/sheet1.xml");
  const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gsu)].map(([, row = ""]) =>
    [...row.matchAll(/<c ([^>]*)>(.*?)<\/c>/gsu)].map(([, how = "", cell = ""]) => {
      const value = /<v>([^<]*)<\/v>/u.exec(cell)?.[1] ?? "";
      return how.includes('t="s"') ? shared[Number(value)] : how.includes('t="inlineStr"') ? texts(cell) : value;
    }),
  );
  return { kind: part("[Content_Types].xml"), rows, hasFormula: /<f[ >]/u.test(sheet) };
}
