import { halfWidth } from "./half-width";
import type { TableWords } from "./passages";
import { type EvidencePlace, type Suggestion, suggestionKey } from "./suggestion";
import { shownFigure } from "./tolerance";

type Cell = NonNullable<TableWords["rows"][number][number]>;

const total = /^(?:合\s*计|总\s*计|总\s*数|共\s*计|汇\s*总|total)$/iu;
const subtotal = /小\s*计|其中/u;
const share = /构成比|占比|比重|百分比/u;
// what is no sum: rates, means, scores, growth
const noSum =
  /率|满意|知晓|均|同比|环比|增长|增幅|得分|评分|指数|倍|排名|[AP]值|年龄|时间|天数|次均|人均|药占比|耗占比/u;
const plain = /^(?<digits>-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*(?<unit>%|[\p{Script=Han}]{0,3})$/u;

interface Part {
  cell: Cell;
  value: number;
  step: number;
  unit: string;
}

/** Columns and rows of a table whose 合计 is not the sum of the rest, and shares of a whole that are not 100% together. */
export function addTables({ where, rows }: TableWords): Suggestion[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
  const found = [...linesOf(columns), ...linesOf(rows)].flatMap((line) => problemsOf(where, line));
  return found.filter(({ key }, place) => found.findIndex((other) => other.key === key) === place);
}

interface Line {
  head: string;
  /** Labels of the lines across, by position. */
  labels: (string | null)[];
  cells: (Cell | null)[];
}

/** Every line but the first, which holds the labels of those across. */
function linesOf(lines: readonly (Cell | null)[][]): Line[] {
  const labels = (lines[0] ?? []).map((cell) => cell?.text ?? null);
  return lines.slice(1).map((cells) => {
    const heads = cells.filter((cell, place) => cell && (place === 0 || (cell.isHead && !partOf(cell))));
    return { head: heads.map((cell) => cell?.text ?? "").join(""), labels, cells };
  });
}

function problemsOf(where: string, { head, labels, cells }: Line): Suggestion[] {
  // a merged cell, a subtotal, a label that is not there: the line is no plain sum
  if (subtotal.test(head) || labels.some((label) => label !== null && subtotal.test(label))) return [];
  const parts: Part[] = [];
  let sum: Part | null = null;
  for (const [place, cell] of cells.entries()) {
    if (place === 0) continue;
    const label = labels[place];
    const part = cell ? partOf(cell) : null;
    if (cell && cell.isHead && !part) continue;
    if (!part || label === null || label === undefined || label === "") return [];
    if (total.test(label)) sum = sum ? null : part;
    else if (noSum.test(label) || share.test(label)) return [];
    else parts.push(part);
  }
  if (parts.length < 2 || new Set(parts.map(({ unit }) => unit)).size > 1) return [];
  const added = parts.reduce((all, { value }) => all + value, 0);
  const play = parts.reduce((all, { step }) => all + step / 2, 0) + 1e-9;
  const isShare = share.test(head);
  if (sum) {
    if (noSum.test(head) || total.test(head) || sum.unit !== parts[0]?.unit) return [];
    if (sum.unit === "%" && sum.value !== 100) return [];
    if (Math.abs(added - sum.value) <= play + sum.step / 2) return [];
    return [suggestion("total-does-not-add-up", where, [sum.cell], { sum: shownFigure(added), total: sum.cell.text })];
  }
  const isNearWhole = added >= 90 && added <= 110;
  if (!isShare || noSum.test(head) || parts.length < 3 || !isNearWhole || Math.abs(added - 100) <= play) return [];
  const [first] = parts;
  return first ? [suggestion("shares-do-not-add-up", where, [first.cell], { sum: shownFigure(added) })] : [];
}

function partOf(cell: Cell): Part | null {
  const { digits, unit = "" } = plain.exec(halfWidth(cell.text))?.groups ?? {};
  if (digits === undefined) return null;
  const bare = digits.replaceAll(",", "");
  const decimals = bare.split(".")[1]?.length ?? 0;
  const isExact = decimals === 0 && unit !== "%";
  return { cell, value: Number(bare), step: isExact ? 0 : 10 ** -decimals, unit };
}

function suggestion(
  code: "total-does-not-add-up" | "shares-do-not-add-up",
  where: string,
  cells: [Cell, ...Cell[]],
  facts: Suggestion["facts"],
): Suggestion {
  const place = ({ index, text }: Cell): EvidencePlace => ({ where, index, start: 0, end: text.length, text });
  const [first, ...others] = cells;
  const places: Suggestion["places"] = [place(first), ...others.map(place)];
  return { key: suggestionKey(code, places, String(facts.sum)), code, places, facts };
}
