import type { WordField } from "#app/domain/documents/read-word/field-lines";
import type { ComparedField } from "./word-import";

/** What the account and the draft say about the things a form names. */
export interface AccountWords {
  title: string;
  institutionNames: string[];
  creditCode: string | null;
  categories: string[];
  contactName: string | null;
}

type Relation = ComparedField["relation"];

const places = /^(?:\p{Script=Han}{1,10}?(?:省|自治区|特别行政区|自治州|自治县|地区|市|州|盟|区|县|旗|镇|乡|街道))+$/u;
const seal = /[（(](?:盖章|公章|加盖公章|签章)[）)]/gu;

const fold = (text: string) =>
  text
    .normalize("NFKC")
    .replace(seal, "")
    .replace(/[\s\p{P}]/gu, "")
    .toLowerCase();

/**
 * The field lines of a Word file beside the account. A name written with its province and city, or a category with its
 * track, is the same in other words; only what really differs is said to differ.
 */
export function compareFields(fields: readonly WordField[], words: AccountWords): ComparedField[] {
  return fields.map(({ label, text }) => {
    const { known, isAlike } = knownWords(label.replace(/\s|[（(].*[）)]$/gu, ""), words);
    const same = known.find((word) => fold(word) === fold(text));
    if (same !== undefined) return { label, text, account: same, relation: "same" };
    const alike = known.find((word) => fold(word) !== "" && isAlike(fold(text), fold(word)));
    if (alike !== undefined) return { label, text, account: alike, relation: "alike" };
    const relation: Relation = known.length === 0 || fold(text) === "" ? "unknown" : "different";
    return { label, text, account: relation === "different" ? (known[0] ?? null) : null, relation };
  });
}

interface Known {
  known: string[];
  /** Whether two folded wordings mean the same although they differ. */
  isAlike: (text: string, word: string) => boolean;
}

const never = () => false;
/** One names what the other names, with more around it. */
const contains = (text: string, word: string) => text.includes(word) || word.includes(text);

function knownWords(label: string, words: AccountWords): Known {
  const { title, institutionNames, creditCode, categories, contactName } = words;
  const of = (word: string | null) => (word ? [word] : []);
  if (/^(?:案例|项目)?(?:名称|题目|标题)$/u.test(label)) return { known: of(title), isAlike: never };
  if (/^(?:申报|填报|报送|牵头|所在)?(?:单位|机构|医院)(?:名称|全称)?$|^申报主体$/u.test(label))
    return { known: institutionNames, isAlike: isFullerName };
  if (/信用代码/u.test(label)) return { known: of(creditCode), isAlike: never };
  if (/类别|方向|类型$/u.test(label)) return { known: categories, isAlike: contains };
  if (/^(?:项目)?联系人(?:姓名)?$/u.test(label)) return { known: of(contactName), isAlike: contains };
  return { known: [], isAlike: never };
}

/** 四川省成都市武侯区桂溪社区医院 is 桂溪社区医院 with where it lies. */
function isFullerName(text: string, word: string) {
  const [longer, shorter] = text.length > word.length ? [text, word] : [word, text];
  return longer.endsWith(shorter) && places.test(longer.slice(0, -shorter.length));
}
