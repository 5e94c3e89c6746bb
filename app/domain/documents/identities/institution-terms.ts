import { maskWords, type IdentityTerm } from "./identities";
import { ordinaryWords } from "./ordinary-words";
import { placeUnits, shortPlace } from "./place-units";

// Longest first: what kind of institution it is, the part of a name that many share.
const kinds = [
  "社区卫生服务中心",
  "社区卫生服务站",
  "疾病预防控制中心",
  "卫生健康委员会",
  "中西医结合医院",
  "股份有限公司",
  "有限责任公司",
  "中心卫生院",
  "卫生服务中心",
  "妇幼保健院",
  "卫生健康委",
  "卫生健康局",
  "社区医院",
  "人民医院",
  "中医医院",
  "中心医院",
  "附属医院",
  "有限公司",
  "中医院",
  "卫生院",
  "医院",
];
const ofCommunities = /^社区/u;
const notOwn = /^(?:第[一二三四五六七八九十]+|附属|省立|市立|县立|省|市|县|区)?$/u;

/**
 * Every wording of an institution's name: as given, without the places before it, with their short forms, and its own
 * part with the usual kinds (花木社区医院, 花木医院, 花木社区). A name that is its kind alone (人民医院) is never a wording.
 */
export function institutionTerms(name: string): IdentityTerm[] {
  return namesWithin(name).flatMap((one) => {
    const { units, rest } = placeUnits(one);
    const { stem, kind } = splitKind(rest);
    const own = rest !== "" && !notOwn.test(stem);
    return [
      sureTerm(one),
      ...(rest === "" ? [] : prefixes(units).map((prefix) => sureTerm(prefix + rest))),
      ...(own ? ownTerms(rest, stem, kind) : []),
      ...affiliated(rest),
    ];
  });
}

/** 甲社区卫生服务中心（甲社区医院） has three wordings: the whole, and each of its two names. */
function namesWithin(name: string): string[] {
  const parts = name.split(/[（）()]/u).map((part) => part.trim());
  return [...new Set([name.trim(), ...parts])].filter((part) => part.length > 3);
}

function prefixes(units: readonly string[]): string[] {
  const short = units.map(shortPlace);
  const runs = units.flatMap((_, from) => [units.slice(from).join(""), short.slice(from).join("")]);
  return [...runs, ...units, ...short];
}

function splitKind(rest: string) {
  const kind = kinds.find((ending) => rest.endsWith(ending)) ?? "";
  return { kind, stem: rest.slice(0, rest.length - kind.length) };
}

function ownTerms(rest: string, stem: string, kind: string): IdentityTerm[] {
  const whole = sureTerm(rest);
  if (stem.length < 2 || kind === "") return [whole];
  // 健康社区医院 may be any hospital's description: only the whole name is looked for, and not as a sure one.
  if (ordinaryWords.has(stem)) return [{ ...whole, sure: ofCommunities.test(kind) }];
  const hospitals = /医院|卫生院|卫生服务/u.test(kind) ? [`${stem}医院`] : [];
  const communities = ofCommunities.test(kind)
    ? ["社区医院", "社区卫生服务中心", "社区卫生服务站", "卫生服务中心", "卫生院"].map((ending) => stem + ending)
    : [];
  const around = ofCommunities.test(kind) || kind.endsWith("卫生院") ? ["街道", "社区", "镇", "乡", "辖区"] : [];
  return [
    whole,
    ...[...hospitals, ...communities].map(sureTerm),
    ...around.map((ending) => ({ text: stem + ending, replacedBy: maskWords.place, sure: true })),
    { text: stem, replacedBy: maskWords.institution, sure: stem.length > 2 },
  ];
}

/** 某大学附属瑞金医院 is called 瑞金医院. */
function affiliated(rest: string): IdentityTerm[] {
  const own = /附属(\p{Script=Han}{2,}医院)$/u.exec(rest)?.[1];
  return own && !notOwn.test(splitKind(own).stem) ? [sureTerm(own)] : [];
}

function sureTerm(text: string): IdentityTerm {
  return { text, replacedBy: maskWords.institution, sure: true };
}
