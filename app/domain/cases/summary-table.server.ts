import writeXlsxFile from "write-excel-file/node";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import type { Language } from "#app/i18n/languages";
import type { CaseState } from "./lifecycle";
import type { SummaryOfCall } from "./queries/summary-of-call.server";

const columns = [
  { key: "number", width: 8 },
  { key: "receipt", width: 24 },
  { key: "title", width: 48 },
  { key: "track", width: 18 },
  { key: "category", width: 22 },
  { key: "institution", width: 34 },
  { key: "creditCode", width: 22 },
  { key: "region", width: 22 },
  { key: "authors", width: 24 },
  { key: "contact", width: 14 },
  { key: "mobile", width: 16 },
  { key: "state", width: 14 },
  { key: "submitted", width: 18 },
] as const;
export type SummaryColumn = (typeof columns)[number]["key"];

/** How a summary table is worded. */
export interface SummaryWords {
  language: Language;
  sheet: string;
  heads: Record<SummaryColumn, string>;
  states: (state: CaseState) => string;
  time: (moment: Date) => string;
  separator: string;
  demo: string;
}

/** The summary table (汇总表) of a call as an .xlsx: a row for each case. Every cell is text or a number, so nothing a title says is ever computed. */
export async function summaryTable({ call, cases }: SummaryOfCall, words: SummaryWords): Promise<Uint8Array> {
  const said = (names: BothNames) => nameIn(words.language, names);
  const title = call.isDemo ? `${said(call)}（${words.demo}）` : said(call);
  const rows = cases.map((one) => {
    const { name, creditCode, regionName } = one.institution;
    const texts: Record<Exclude<SummaryColumn, "number">, string | null> = {
      ...{ receipt: one.receipt, title: one.title, track: said(one.track), category: said(one.category) },
      ...{ institution: name, creditCode, region: regionName, authors: one.authors.join(words.separator) },
      ...{ contact: one.contactName, mobile: one.contactMobile, state: words.states(one.state) },
      submitted: one.submittedAt ? words.time(one.submittedAt) : "",
    };
    return columns.map(({ key }) =>
      key === "number"
        ? { type: Number, value: one.number ?? 0 }
        : { type: String, value: texts[key] ?? "", textWrap: key === "title" },
    );
  });
  const heads = columns.map(({ key }) => ({ type: String, value: words.heads[key], fontWeight: "bold" as const }));
  const head = [{ type: String, value: title, fontWeight: "bold" as const, fontSize: 14 }];
  const sheet = { sheet: words.sheet, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 2 };
  return writeXlsxFile([head, heads, ...rows], sheet).toBuffer();
}
