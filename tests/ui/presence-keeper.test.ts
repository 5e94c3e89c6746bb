import { expect, test, vi } from "vitest";
import type { StoredPart } from "#app/ui/editor/saving/save-answer";
import { type BeatAnswer, PresenceKeeper } from "#app/ui/cases/writing/presence/presence-keeper";

const alone: BeatAnswer = { colleagues: [], holds: [], parts: [], ledger: null, wordImport: null };

/** A keeper whose server answers the same, and what it was told. */
function aKeeper(answer: BeatAnswer | null = alone) {
  const told: string[] = [];
  const renewed: [string, StoredPart][] = [];
  const heard: unknown[] = [];
  const clock = { now: 0 };
  const keeper = new PresenceKeeper({
    tell: async ({ part, hold }) => {
      told.push(`${part ?? "nowhere"} ${hold}`);
      return answer;
    },
    tellLeaving: () => told.push("leaving"),
    revs: () => ({ practice: 3 }),
    ledger: () => ({ indicator: 2 }),
    renew: (part, stored) => renewed.push([part, stored]),
    renewLedger: (stored, had) => heard.push({ stored, had }),
    hearOfImport: (wordImport) => heard.push(wordImport),
    now: () => clock.now,
  });
  return { keeper, told, renewed, heard, clock };
}

test("the first key in a section takes its hold at once, the next ones tell nothing more", () => {
  const { keeper, told } = aKeeper();
  keeper.start();
  keeper.moveTo("practice");
  keeper.type("practice");
  keeper.type("practice");
  keeper.stop();

  expect(told).toEqual(["nowhere none", "practice keep", "leaving"]);
});

test("going to another section gives the hold back at once; reading takes none", () => {
  const { keeper, told } = aKeeper();
  keeper.start();
  keeper.type("practice");
  keeper.moveTo("results");
  keeper.moveTo(null);
  keeper.stop();

  expect(told).toEqual(["nowhere none", "practice keep", "results none", "leaving"]);
});

test("whoever stopped typing for a minute lets the others in with the next beat", async () => {
  vi.useFakeTimers();
  try {
    const { keeper, told, clock } = aKeeper();
    keeper.start();
    keeper.type("practice");
    await vi.advanceTimersByTimeAsync(12_000);
    clock.now = 60_000;
    await vi.advanceTimersByTimeAsync(12_000);
    keeper.stop();

    expect(told.at(2)).toBe("practice keep");
    expect(told.at(-2)).toBe("practice none");
  } finally {
    vi.useRealTimers();
  }
});

test("who is there and what they saved is passed on; a server that does not answer changes nothing", async () => {
  const stored = { rev: 4, content: {}, savedAt: new Date(0), by: "张同事" };
  const holds = [{ part: "practice", name: "张同事", isSelf: false }];
  const { keeper, renewed } = aKeeper({ ...alone, holds, parts: [{ part: "practice", ...stored }] });
  const seen = new Promise<void>((resolve) => keeper.subscribe(resolve));
  keeper.start();
  await seen;
  keeper.stop();

  expect(keeper.view().holds).toEqual(holds);
  expect(renewed).toEqual([["practice", stored]]);

  const silent = aKeeper(null);
  silent.keeper.start();
  await Promise.resolve();
  silent.keeper.stop();
  expect(silent.keeper.view()).toEqual({ colleagues: [], holds: [] });
});

test("a section is taken over knowingly, and a page out of sight tells nothing", () => {
  const { keeper, told } = aKeeper();
  keeper.takeOver("practice");
  expect(told).toEqual([]);
  keeper.start();
  keeper.takeOver("practice");
  keeper.stop();
  keeper.stop();

  expect(told).toEqual(["practice keep", "practice take", "leaving"]);
});

test("a changed ledger is passed on with what the page had when it asked; while a Word file is read the server is asked sooner", async () => {
  vi.useFakeTimers();
  try {
    const wordImport = { jobId: "job", fileName: "案例.docx", state: "reading" as const, permille: 100 };
    const answer: BeatAnswer = { ...alone, ledger: [], wordImport };
    const { keeper, told, heard } = aKeeper(answer);
    keeper.start();
    await vi.advanceTimersByTimeAsync(3_000);
    answer.ledger = null;
    answer.wordImport = null;
    await vi.advanceTimersByTimeAsync(3_000);
    await vi.advanceTimersByTimeAsync(3_000);
    keeper.stop();

    expect(heard.slice(0, 2)).toEqual([{ stored: [], had: { indicator: 2 } }, wordImport]);
    expect(told).toEqual(["nowhere none", "nowhere none", "nowhere none", "leaving"]);
  } finally {
    vi.useRealTimers();
  }
});
