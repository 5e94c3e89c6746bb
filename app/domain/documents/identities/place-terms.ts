import { maskWords, type IdentityTerm } from "./identities";
import { ordinaryWords } from "./ordinary-words";
import { isGenericPlace, isProvince, leadingProvince, placeUnits, shortPlace } from "./place-units";

/** Every wording of a place: each level, written out or short, alone or after the levels above it. */
export function placeTerms(place: string): IdentityTerm[] {
  const { units, rest } = placeUnits(place);
  const levels = rest.length > 1 && !units.includes(rest) ? [...units, rest] : units;
  return [...runsOf(levels), ...levels.flatMap(aloneTerms)];
}

/** The places a name of an institution tells: its own levels, or the province it begins with. */
export function placesInName(name: string): string[] {
  const { units } = placeUnits(name);
  const province = units.length ? null : leadingProvince(name);
  return [...(units.length ? [units.join("")] : []), ...(province ? [province] : [])];
}

/** The wordings of neighbouring levels together: 上海市浦东新区, 上海浦东, 苏州工业园区. */
function runsOf(levels: readonly string[]): IdentityTerm[] {
  return levels.flatMap((_, from) =>
    levels.slice(from + 1).flatMap((_level, length) => {
      const run = levels.slice(from, from + length + 2);
      return [run.join(""), shortenedAll(run), shortenedAll(run.slice(0, -1)) + (run.at(-1) ?? "")].map(sureTerm);
    }),
  );
}

function aloneTerms(level: string): IdentityTerm[] {
  if (isGenericPlace(level)) return [];
  const short = shortPlace(level);
  const autonomous = /自治([州县旗])$/u.exec(level)?.[1];
  const long = [level, ...(autonomous ? [short + autonomous] : [])].filter((text) => text.length > 1);
  const usable = short.length >= 2 && short !== level && !ordinaryWords.has(short);
  return [
    ...long.map((text) => ({
      ...sureTerm(text),
      sure: text.length > 2 || /[省市区县州]$/u.test(text) || isProvince(text),
    })),
    ...(usable ? [{ ...sureTerm(short), sure: short.length > 2 || isProvince(short) }] : []),
  ];
}

function shortenedAll(run: readonly string[]) {
  return run.map((level) => (isGenericPlace(level) ? level : shortPlace(level))).join("");
}

function sureTerm(text: string): IdentityTerm {
  return { text, replacedBy: maskWords.place, sure: true };
}
