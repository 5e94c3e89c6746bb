import { type ClaimedNumber, numbersIn } from "./numbers-in";
import type { Passage } from "./passages";
import { type Suggestion, suggestionKey } from "./suggestion";
import { shownFigure } from "./tolerance";

const ofWhole = /构成比|分别占|各占|占比分别|占比依次|比例分别|比重分别|分布(?:为|是)|由高到低/u;
// 药占比 is no share of one whole beside another; “其他” and “主要” leave a rest; years and places are compared, not added
const notWhole =
  /药占比|耗占比|耗材占比|材占比|其他|其余|等|主要|前[一二三四五六七八九十\d]+位|多选|可多选|逐年|同比|环比|以上|以下|年(?:[、和与至—-]|分别)|提高|下降|上升|降低|增长|对照|两组|率分别/u;
const least = 90;
const most = 110;

/**
 * Shares of one whole in one sentence (分别占45%、30%、20%) whose sum is not 100%, half of each last digit allowed.
 * Only three and more that come near it: 75% and 60% beside each other are two rates, not two parts.
 */
export function addShares(passage: Passage, numbers = numbersIn(passage.text)): Suggestion[] {
  return sentencesOf(passage.text).flatMap(({ start, text }) => {
    if (!ofWhole.test(text) || notWhole.test(text)) return [];
    const shares = numbers.filter((number) => number.start >= start && number.end <= start + text.length);
    const run = shares.filter(({ unit, role, isApproximate }) => unit === "%" && role === "level" && !isApproximate);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length < 3 || run.length < shares.filter(({ unit }) => unit === "%").length) return [];
    const { sum, play } = summed(run);
    if (Math.abs(sum - 100) <= play || sum < least || sum > most) return [];
    const here = {
      ...{ where: passage.where, index: passage.index, start: first.start, end: last.end },
      text: passage.text.slice(first.start, last.end),
    };
    const code = "shares-do-not-add-up";
    return [{ key: suggestionKey(code, [here]), code, places: [here], facts: { sum: shownFigure(sum) } }];
  });
}

function summed(shares: readonly ClaimedNumber[]) {
  const sum = shares.reduce((total, { value }) => total + value, 0);
  return { sum, play: shares.reduce((total, { step }) => total + step / 2, 0) + 1e-9 };
}

function sentencesOf(text: string) {
  const sentences: { start: number; text: string }[] = [];
  for (const match of text.matchAll(/[^。；;！？!?\n]+/gu)) sentences.push({ start: match.index, text: match[0] });
  return sentences;
}
