import { type ChangedRun, changedRuns } from "./changed-runs";

/**
 * What two people made of the same list, in one: changes in different places are joined, the same change counts once. Null
 * where both changed the same place differently, or put something in at the same place: then a person has to choose.
 */
export function mergeLists<Item>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] | null {
  const keys = { base: base.map(keyOf), mine: mine.map(keyOf), theirs: theirs.map(keyOf) };
  const own = changedRuns(keys.base, keys.mine).map((run) => ({ ...run, items: mine.slice(run.into, run.until) }));
  const other = changedRuns(keys.base, keys.theirs).map((run) => ({
    ...run,
    items: theirs.slice(run.into, run.until),
  }));
  const isSame = (one: Change<Item>, two: Change<Item>) =>
    one.from === two.from && one.to === two.to && sameKeys(one.items.map(keyOf), two.items.map(keyOf));
  const onlyOwn = own.filter((change) => !other.some((theirChange) => isSame(change, theirChange)));
  if (onlyOwn.some((change) => other.some((theirChange) => !isSame(change, theirChange) && touch(change, theirChange))))
    return null;

  const joined: Item[] = [];
  let next = 0;
  for (const { from, to, items } of [...onlyOwn, ...other].sort((one, two) => one.from - two.from || one.to - two.to)) {
    joined.push(...base.slice(next, from), ...items);
    next = to;
  }
  return [...joined, ...base.slice(next)];
}

interface Change<Item> extends ChangedRun {
  items: readonly Item[];
}

const sameKeys = (one: readonly string[], two: readonly string[]) =>
  one.length === two.length && one.every((key, place) => key === two[place]);

/** Neighbouring changes can be told apart; one that only puts something in cannot be placed beside another. */
function touch(one: ChangedRun, two: ChangedRun) {
  const isInsertion = one.from === one.to || two.from === two.to;
  return isInsertion ? one.from <= two.to && two.from <= one.to : one.from < two.to && two.from < one.to;
}
