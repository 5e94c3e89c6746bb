import { expect, test } from "vitest";
import { Autosave } from "#app/ui/editor/saving/autosave";
import { type Mirror, mirrorIn } from "#app/ui/editor/saving/mirror";
import type { SaveAnswer } from "#app/ui/editor/saving/save-answer";

const at = new Date("2026-11-10T02:32:00Z");
const stored = (rev: number): SaveAnswer => ({ kind: "stored", rev, savedAt: at });

/** A browser's storage in memory. */
function aStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  };
}

/** An autosave of one part whose server gives these answers in turn. */
function aDraft(answers: SaveAnswer[], mirror: Mirror, rev = 1, content = "") {
  const sent: unknown[] = [];
  const autosave = new Autosave([{ name: "text", rev, savedAt: null, content }], {
    mirror,
    isSame: (_part, one, other) => one === other,
    send: (_part, onRev, what) => {
      sent.push([onRev, what]);
      return Promise.resolve(answers.shift() ?? { kind: "unreachable" });
    },
  });
  return { autosave, sent, phase: () => autosave.view().parts.text?.phase };
}

const mirrorOf = (storage: Storage) => mirrorIn(() => storage, "user", "case");

test("what was typed stays in the browser until the server has it", async () => {
  const mirror = mirrorOf(aStorage());
  const { autosave } = aDraft([{ kind: "unreachable" }, stored(2)], mirror);

  autosave.type("text", "甲");
  expect(await autosave.flush()).toBe(false);
  expect(mirror.read("text")).toMatchObject({ rev: 1, content: "甲" });
  expect(await autosave.flush()).toBe(true);

  expect(mirror.read("text")).toBeNull();
});

test("a reload while offline or signed out brings the words back and saves them on the same rev", async () => {
  const mirror = mirrorOf(aStorage());
  const before = aDraft([{ kind: "signed-out" }], mirror);
  before.autosave.type("text", "写到一半");
  await before.autosave.flush();

  const after = aDraft([stored(2)], mirror);
  after.autosave.restore();
  await after.autosave.flush();

  expect(after.sent).toEqual([[1, "写到一半"]]);
  expect(after.autosave.view().contents.text).toBe("写到一半");
  expect(after.phase()).toBe("saved");
});

test("words based on an older rev are shown beside the stored ones and sent only once the person chose", async () => {
  const mirror = mirrorOf(aStorage());
  const before = aDraft([], mirror);
  before.autosave.type("text", "我的");
  await before.autosave.flush();

  const after = aDraft([stored(6)], mirror, 5, "别人的");
  after.autosave.restore();
  expect(await after.autosave.flush()).toBe(false);
  expect(after.sent).toEqual([]);
  expect(after.autosave.view().conflicts.text).toMatchObject({ rev: 5, content: "别人的" });
  after.autosave.settle("text", { keep: "我的" });
  await after.autosave.flush();

  expect(after.sent).toEqual([[5, "我的"]]);
  expect(after.autosave.view().conflicts).toEqual({});
});

test("taking the other text drops the own one from the browser", async () => {
  const mirror = mirrorOf(aStorage());
  const theirs = { rev: 4, content: "别人的", savedAt: at, by: "同事" };
  const { autosave, phase } = aDraft([{ kind: "stale", stored: theirs }], mirror);
  autosave.type("text", "我的");
  await autosave.flush();
  expect(phase()).toBe("stale");

  autosave.settle("text", "theirs");

  expect(phase()).toBe("saved");
  expect(autosave.view().contents.text).toBe("别人的");
  expect(mirror.read("text")).toBeNull();
});

test("an answer that was lost makes no conflict with oneself", async () => {
  const { autosave, sent, phase } = aDraft(
    [{ kind: "unreachable" }, { kind: "stale", stored: { rev: 2, content: "甲", savedAt: at, by: null } }, stored(3)],
    mirrorOf(aStorage()),
  );
  autosave.type("text", "甲");
  await autosave.flush();
  autosave.type("text", "甲乙");
  await autosave.flush();

  expect(sent).toEqual([
    [1, "甲"],
    [1, "甲乙"],
    [2, "甲乙"],
  ]);
  expect(phase()).toBe("saved");
});

test("a browser that keeps nothing says so, and the server still gets the words", async () => {
  const full = {
    ...aStorage(),
    setItem: () => {
      throw new Error("quota");
    },
  };
  const { autosave, phase } = aDraft([stored(2)], mirrorOf(full));

  autosave.type("text", "甲");
  expect(autosave.view().isMirrorFull).toBe(true);
  await autosave.flush();

  expect(phase()).toBe("saved");
});

test("people who share a computer see nothing of each other's words", () => {
  const storage = aStorage();
  mirrorIn(() => storage, "first", "case").write("text", { rev: 1, content: "甲", at: 0 });

  expect(mirrorIn(() => storage, "second", "case").read("text")).toBeNull();
  expect(mirrorIn(() => storage, "first", "other").read("text")).toBeNull();
});
