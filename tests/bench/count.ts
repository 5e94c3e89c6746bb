import { countCharacters } from "#app/domain/documents/count-characters";
import type { Block, RichDocument } from "#app/domain/documents/document";
import { median } from "./cpu-seconds";
import type { BenchRow } from "./row";

const sentence = "专科医师定方案，全科医师管用药，2025年按季公示“达标”情况，血压达标率81.2%。";
const wanted = 100_000;

/** Counting as the editor does it with every change: the longest text a call could ask for, in paragraphs of some 200 字. */
export function benchCount(): BenchRow[] {
  const paragraph: Block = { type: "paragraph", content: [{ type: "text", text: sentence.repeat(6) }] };
  const each = countCharacters({ type: "doc", content: [paragraph] });
  const document: RichDocument = {
    type: "doc",
    content: Array.from({ length: Math.ceil(wanted / each) }, () => structuredClone(paragraph)),
  };
  for (let warm = 0; warm < 20; warm++) countCharacters(document);
  const times = Array.from({ length: 101 }, () => {
    const before = performance.now();
    countCharacters(document);
    return performance.now() - before;
  });
  return [
    {
      name: "Counting 100,000 字",
      figure: `${median(times).toFixed(1)} ms`,
      aim: "≤ 5 ms",
      note: `${countCharacters(document).toLocaleString("en")} 字 in ${document.content.length} paragraphs, median of ${times.length}`,
    },
  ];
}
