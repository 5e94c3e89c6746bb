import { expect, test } from "vitest";
import { loadPatiently } from "#app/ui/load-patiently";

/** Loads at the given try; says how long it was made to wait before each. */
async function loadedAt(successfulTry: number) {
  const pauses: number[] = [];
  let tries = 0;
  const load = async () => {
    tries += 1;
    if (tries < successfulTry) throw new TypeError("Failed to fetch dynamically imported module");
    return "the editor";
  };
  const loaded = await loadPatiently(load, async (pauseMs) => void pauses.push(pauseMs));
  return { loaded, pauses };
}

test("a part that loads is there without waiting", async () => {
  expect(await loadedAt(1)).toEqual({ loaded: "the editor", pauses: [] });
});

test("a part that cannot be loaded is asked for again, ever less often, until it is there", async () => {
  const { loaded, pauses } = await loadedAt(9);
  expect(loaded).toBe("the editor");
  expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
});
