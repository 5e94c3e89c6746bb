import { expect, test } from "vitest";
import { aDraft, at, stale, stored, theirText } from "./a-draft";
import { aMirror, aStorage } from "./a-mirror";

test("what was typed stays in the browser until the server has it", async () => {
  const storage = aStorage();
  const { autosave } = aDraft([{ kind: "unreachable" }, stored(2)], aMirror(storage, "one"), { content: "原文" });

  autosave.type("text", "甲");
  expect(await autosave.flush()).toBe(false);
  expect(await aMirror(storage, "two").find()).toMatchObject([{ part: "text", rev: 1, base: "原文", content: "甲" }]);
  expect(await autosave.flush()).toBe(true);

  expect(await aMirror(storage, "two").find()).toEqual([]);
});

test("two people's changes to different places are joined by themselves, and it is said who saved what", async () => {
  const { autosave, sent, shown, phase } = aDraft([stale(2, "甲 乙 丙改"), stored(3)], aMirror(aStorage(), "one"), {
    content: "甲 乙 丙",
  });
  autosave.type("text", "甲改 乙 丙");
  await autosave.flush();

  expect(sent).toEqual([
    [1, "甲改 乙 丙"],
    [2, "甲改 乙 丙改", "joined"],
  ]);
  expect(phase()).toBe("saved");
  expect(shown).toEqual(["甲改 乙 丙改"]);
  expect(autosave.view().generations).toEqual({});
  expect(autosave.view().news.text).toEqual({ kind: "joined", by: "同事", at });
});

test("what is typed while a joining is under way goes on top of it", async () => {
  const { autosave, sent } = aDraft([stale(2, "甲 乙 丙改"), stored(3)], aMirror(aStorage(), "one"), {
    content: "甲 乙 丙",
  });
  autosave.type("text", "甲改 乙 丙");
  const sending = autosave.flush();
  autosave.type("text", "甲改了 乙 丙");
  await sending;

  expect(sent.at(-1)).toEqual([2, "甲改了 乙 丙改", "joined"]);
});

test("two people's changes to the same place wait for the person, who may keep the own, take the other, or both", async () => {
  for (const { choice, kept, saves } of [
    { choice: { keep: "我的" }, kept: "我的", saves: [[4, "我的"]] },
    { choice: { keep: "我的 别人的" }, kept: "我的 别人的", saves: [[4, "我的 别人的"]] },
    { choice: "theirs" as const, kept: "别人的", saves: [] },
  ]) {
    const storage = aStorage();
    const draft = aDraft([stale(4, "别人的"), stored(5)], aMirror(storage, "one"), { content: "原文" });
    draft.autosave.type("text", "我的");
    await draft.autosave.flush();
    expect(draft.phase()).toBe("stale");
    expect(draft.autosave.view().conflicts.text).toMatchObject({ content: "别人的", by: "同事" });

    draft.autosave.settle("text", choice);
    await draft.autosave.flush();

    expect(draft.sent.slice(1)).toEqual(saves);
    expect(draft.text()).toBe(kept);
    expect(draft.phase()).toBe("saved");
    expect(await aMirror(storage, "two").find()).toEqual([]);
  }
});

test("a colleague's text is taken up where nothing is unsaved, and left to the save where something is", async () => {
  const { autosave, text, phase, sent } = aDraft([stale(2, "甲改 乙"), stored(3)], aMirror(aStorage(), "one"), {
    content: "甲 乙",
    isOpen: false,
  });
  autosave.type("text", "甲 乙改");
  autosave.renew("text", theirText(2, "甲改 乙"));
  expect(text()).toBe("甲 乙改");
  await autosave.flush();
  expect(sent.at(-1)).toEqual([2, "甲改 乙改", "joined"]);

  autosave.renew("text", theirText(4, "甲改 乙改 丙"));
  expect(text()).toBe("甲改 乙改 丙");
  expect(phase()).toBe("saved");
  expect(autosave.view().news.text?.kind).toBe("renewed");
  // drawn anew, since no editor was open to put it into
  expect(autosave.view().generations.text).toBe(2);
  autosave.renew("text", theirText(3, "更旧的"));
  expect(text()).toBe("甲改 乙改 丙");
});

test("an answer that was lost makes no conflict with oneself", async () => {
  const { autosave, sent, phase } = aDraft(
    [{ kind: "unreachable" }, stale(2, "甲"), stored(3)],
    aMirror(aStorage(), "one"),
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
  const full = aStorage();
  full.setItem = () => {
    throw new Error("quota");
  };
  const { autosave, phase } = aDraft([stored(2)], aMirror(full, "one"));

  autosave.type("text", "甲");
  await autosave.flush();

  expect(autosave.view().isMirrorFull).toBe(true);
  expect(phase()).toBe("saved");
});

test("a server that is full says why, acknowledges nothing, and gets the words when it has room", async () => {
  const message = "服务器的存储空间满了。";
  const { autosave, phase } = aDraft([{ kind: "unreachable", message }, stored(2)], aMirror(aStorage(), "one"));

  autosave.type("text", "甲");
  expect(await autosave.flush()).toBe(false);
  expect(autosave.view().parts.text).toMatchObject({ phase: "waiting", refusal: message });
  await autosave.flush();

  expect(phase()).toBe("saved");
});

test("people who share a computer see nothing of each other's words", async () => {
  const storage = aStorage();
  await aMirror(storage, "one", [], "first").write("text", { rev: 1, base: "", content: "甲", at: 0 });

  expect(await aMirror(storage, "two", [], "second").find()).toEqual([]);
  expect(await aMirror(storage, "two", [], "first", "other").find()).toEqual([]);
  expect(await aMirror(storage, "two", [], "first").find()).toHaveLength(1);
});
