import { maskWords, type IdentityTerm } from "./identities";

const titles =
  "院长 副院长 书记 主任 副主任 主任医师 医生 医师 护士长 护士 老师 教授 博士 局长 站长 科长 同志 团队 工作室".split(
    " ",
  );
const compoundSurnames = "欧阳 司马 上官 诸葛 东方 尉迟 公孙 慕容 令狐 皇甫 夏侯 司徒".split(" ");

/** The wordings of an author: the full name, and the surname with a title (王主任). Two characters may be a word as well. */
export function personTerms(name: string): IdentityTerm[] {
  const plain = name.replace(/\s/gu, "");
  if (plain.length < 2) return [];
  if (!/^[\p{Script=Han}·]+$/u.test(plain)) return [term(name.trim(), true)];
  const surname = compoundSurnames.find((compound) => plain.startsWith(compound)) ?? plain.slice(0, 1);
  return [term(plain, plain.length > 2), ...titles.map((title) => term(surname + title, false))];
}

function term(text: string, sure: boolean): IdentityTerm {
  return { text, replacedBy: maskWords.author, sure };
}
