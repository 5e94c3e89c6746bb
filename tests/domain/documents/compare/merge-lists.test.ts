import { expect, test } from "vitest";
import { changedRuns } from "#app/domain/documents/compare/changed-runs";
import { mergeLists } from "#app/domain/documents/compare/merge-lists";
import { seededRandom } from "#tests/support/seeded-random";

const merged = (base: string, mine: string, theirs: string) =>
  mergeLists([...base], [...mine], [...theirs], (letter) => letter)?.join("") ?? null;

test.each([
  { what: "nobody changed anything", base: "abc", mine: "abc", theirs: "abc", joined: "abc" },
  { what: "one changed a block", base: "abc", mine: "aXc", theirs: "abc", joined: "aXc" },
  { what: "both changed different blocks", base: "abcd", mine: "Xbcd", theirs: "abcY", joined: "XbcY" },
  { what: "they changed neighbours", base: "abcd", mine: "aXcd", theirs: "abYd", joined: "aXYd" },
  { what: "one put in, the other changed elsewhere", base: "abc", mine: "aXbc", theirs: "abY", joined: "aXbY" },
  { what: "one took out, the other put in elsewhere", base: "abc", mine: "bc", theirs: "abcY", joined: "bcY" },
  { what: "both made the same change", base: "abc", mine: "aXc", theirs: "aXc", joined: "aXc" },
  { what: "both took out the same block", base: "abc", mine: "ac", theirs: "ac", joined: "ac" },
  { what: "both took out everything, in halves", base: "ab", mine: "b", theirs: "a", joined: "" },
  { what: "both changed the same block", base: "abc", mine: "aXc", theirs: "aYc", joined: null },
  { what: "both added at the end", base: "a", mine: "aX", theirs: "aY", joined: null },
  { what: "one took out what the other changed", base: "abc", mine: "ac", theirs: "aYc", joined: null },
  { what: "one put in beside what the other changed", base: "abc", mine: "aXbc", theirs: "aYc", joined: null },
])("$what", ({ base, mine, theirs, joined }) => {
  expect(merged(base, mine, theirs)).toBe(joined);
  expect(merged(base, theirs, mine)).toBe(joined);
});

test("whatever two people do to a list: what either put in or changed is there, or they are asked", () => {
  const random = seededRandom(20261122);
  let fresh = 0;
  const changed = (base: readonly string[]) =>
    base.flatMap((item) => {
      const does = random.below(10);
      if (does === 0) return [];
      if (does === 1) return [`new ${fresh++}`];
      return does === 2 ? [item, `new ${fresh++}`] : [item];
    });
  let joinings = 0;
  for (let round = 0; round < 500; round++) {
    // few different items, so that equal ones stand in several places
    const base = Array.from({ length: random.below(12) }, () => `item ${random.below(6)}`);
    const mine = changed(base);
    const theirs = changed(base);
    const joined = mergeLists(base, mine, theirs, (item) => item);
    expect(mergeLists(base, theirs, mine, (item) => item)).toEqual(joined);
    expect(mergeLists(base, mine, base, (item) => item)).toEqual(mine);
    if (!joined) continue;
    joinings++;
    const isNew = (item: string) => item.startsWith("new");
    expect(joined.filter(isNew).sort()).toEqual([...mine, ...theirs].filter(isNew).sort());
    // what neither touched stands as often as it stood, less what one of them took out
    const count = (list: readonly string[], item: string) => list.filter((one) => one === item).length;
    for (const item of new Set(base)) {
      const taken = 2 * count(base, item) - count(mine, item) - count(theirs, item);
      expect(count(joined, item)).toBeGreaterThanOrEqual(count(base, item) - taken);
    }
  }
  expect(joinings).toBeGreaterThan(50);
});

test("applying the runs to the one list gives the other", () => {
  const random = seededRandom(7);
  const list = () => Array.from({ length: random.below(15) }, () => String(random.below(4)));
  for (let round = 0; round < 300; round++) {
    const before = list();
    const after = list();
    const made: string[] = [];
    let place = 0;
    for (const { from, to, into, until } of changedRuns(before, after)) {
      made.push(...before.slice(place, from), ...after.slice(into, until));
      place = to;
    }
    expect([...made, ...before.slice(place)]).toEqual(after);
  }
});
