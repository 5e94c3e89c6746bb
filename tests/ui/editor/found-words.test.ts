import { expect, test } from "vitest";
import { aDraft, stored } from "./a-draft";
import { aMirror, aStorage } from "./a-mirror";

/** What a page leaves behind that typed, beside others, and is closed before anything was saved. */
async function aClosedPage(storage: Storage, page: string, text: string, { rev = 1, content = "" } = {}) {
  const { autosave } = aDraft([], aMirror(storage, page, ["one", "two", "three"]), { rev, content });
  await autosave.restore();
  autosave.type("text", text);
  await autosave.flush();
}

test("a reload while offline or signed out brings the words back and saves them on the same rev", async () => {
  const storage = aStorage();
  await aClosedPage(storage, "one", "写到一半");

  const after = aDraft([stored(2)], aMirror(storage, "two"));
  await after.autosave.restore();
  expect(after.text()).toBe("写到一半");
  expect(after.autosave.view().news.text).toMatchObject({ kind: "recovered" });
  await after.autosave.flush();

  expect(after.sent).toEqual([[1, "写到一半"]]);
  expect(after.phase()).toBe("saved");
  expect(await aMirror(storage, "three").find()).toEqual([]);
});

test("words based on an older rev are joined with what others saved since, where they changed other places", async () => {
  const storage = aStorage();
  await aClosedPage(storage, "one", "甲改 乙 丙", { content: "甲 乙 丙" });

  const after = aDraft([stored(6)], aMirror(storage, "two"), { rev: 5, content: "甲 乙 丙改" });
  await after.autosave.restore();
  await after.autosave.flush();

  expect(after.sent).toEqual([[5, "甲改 乙 丙改", "joined"]]);
  expect(after.phase()).toBe("saved");
});

test("words that meet another's are shown beside them and sent only once the person chose", async () => {
  const storage = aStorage();
  await aClosedPage(storage, "one", "我的", { content: "原文" });

  const after = aDraft([stored(6)], aMirror(storage, "two"), { rev: 5, content: "别人的" });
  await after.autosave.restore();
  expect(await after.autosave.flush()).toBe(false);
  expect(after.sent).toEqual([]);
  expect(after.autosave.view().conflicts.text).toMatchObject({ content: "我的", isFound: true });
  expect(after.text()).toBe("别人的");
  // a page closed before the choice was made takes nothing with it
  expect(await aMirror(storage, "three").find()).toMatchObject([{ content: "我的" }]);
  after.autosave.settle("text", "theirs");
  await after.autosave.flush();

  expect(after.sent).toEqual([[5, "我的"]]);
  expect(after.autosave.view().conflicts).toEqual({});
  expect(await aMirror(storage, "three").find()).toEqual([]);
});

test("several pages left words: what can be joined is, the rest is offered one after the other", async () => {
  const storage = aStorage();
  await aClosedPage(storage, "one", "甲 乙 丙一", { content: "甲 乙 丙" });
  await aClosedPage(storage, "two", "甲 乙 丙二", { content: "甲 乙 丙" });
  await aClosedPage(storage, "three", "甲三 乙 丙", { content: "甲 乙 丙" });

  const after = aDraft([stored(2), stored(3)], aMirror(storage, "four"), { content: "甲 乙 丙" });
  await after.autosave.restore();
  const offered: unknown[] = [];
  for (let choice = after.autosave.view().conflicts.text; choice; choice = after.autosave.view().conflicts.text) {
    offered.push(choice.content);
    after.autosave.settle("text", { keep: after.text() });
  }
  await after.autosave.flush();

  expect(offered).toHaveLength(1);
  expect(String(after.text())).toContain("甲三");
  expect([String(after.text()), ...offered.map(String)].join()).toMatch(/丙一.*丙二|丙二.*丙一/);
  expect(await aMirror(storage, "five").find()).toEqual([]);
});

test("an open page's unsaved words are its own: another page of the same person neither takes nor overwrites them", async () => {
  const storage = aStorage();
  const first = aDraft([], aMirror(storage, "one"));
  first.autosave.type("text", "第一个窗口");
  const second = aDraft([], aMirror(storage, "two", ["one"]));
  await second.autosave.restore();
  expect(second.text()).toBe("");
  second.autosave.type("text", "第二个窗口");
  await second.autosave.flush();

  expect((await aMirror(storage, "three").find()).map(({ content }) => content).sort()).toEqual([
    "第一个窗口",
    "第二个窗口",
  ]);
});
