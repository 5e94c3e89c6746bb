import type { Book, BookCase, BookIndex } from "./book";
import { casesOfBook } from "./book";
import { groupBy } from "./group-by";
import { provinceOf, provinces } from "./provinces";
import { initialOf, inPinyinOrder } from "./pinyin-order";

/** The indexes of a book: institutions by the first letter of their pinyin, regions in the official order of provinces. */
export function bookIndexes(book: Pick<Book, "parts" | "language">): BookIndex[] {
  const cases = casesOfBook(book);
  return [institutionIndex(cases), regionIndex(cases, book.language === "en" ? "Other" : "其他")];
}

function institutionIndex(cases: readonly BookCase[]): BookIndex {
  const byName = groupBy(cases, (one) => one.institution);
  const names = [...byName.keys()].filter(Boolean).sort(inPinyinOrder);
  const groups = groupBy(names, initialOf);
  return {
    kind: "institution",
    groups: [...groups].map(([head, members]) => ({
      head,
      entries: members.map((name) => ({ name, caseIds: byName.get(name)!.map((one) => one.id) })),
    })),
  };
}

function regionIndex(cases: readonly BookCase[], elsewhere: string): BookIndex {
  const byProvince = groupBy(cases, (one) => provinceOf(one.region) ?? elsewhere);
  const heads = [...provinces.map((province) => province.name), elsewhere].filter((head) => byProvince.has(head));
  return {
    kind: "region",
    groups: heads.map((head) => {
      const byRegion = groupBy(byProvince.get(head)!, (one) => one.region || elsewhere);
      return {
        head,
        entries: [...byRegion].map(([name, members]) => ({ name, caseIds: members.map((one) => one.id) })),
      };
    }),
  };
}
