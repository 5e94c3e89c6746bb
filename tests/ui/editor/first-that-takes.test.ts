import { expect, test } from "vitest";
import { firstThatTakes } from "#app/ui/editor/saving/first-that-takes";
import type { KeptStore } from "#app/ui/editor/saving/kept-store";
import { localStore } from "#app/ui/editor/saving/local-store";
import { aStorage } from "./a-mirror";

const fails = () => Promise.reject(new Error("no room"));
const closed: KeptStore = { all: fails, put: fails, remove: fails };

test("what the large storage does not take goes into the small one, and is found and removed there", async () => {
  const store = firstThatTakes(
    closed,
    localStore(() => small),
  );
  const small = aStorage();

  await store.put("draft|a", { text: "甲" });
  await store.put("other|b", { text: "乙" });
  expect(await store.all("draft|")).toEqual([["draft|a", { text: "甲" }]]);
  await store.remove("draft|a");

  expect(await store.all("draft|")).toEqual([]);
});

test("an older text in the small storage is gone once the large one takes a newer", async () => {
  const small = localStore(() => storage);
  const storage = aStorage();
  await small.put("a", "旧");
  const large = localStore(() => other);
  const other = aStorage();

  await firstThatTakes(large, small).put("a", "新");

  expect(await small.all("a")).toEqual([]);
  expect(await large.all("a")).toEqual([["a", "新"]]);
});

test("where neither takes anything, it is said", async () => {
  await expect(firstThatTakes(closed, closed).put("a", "甲")).rejects.toThrow("no room");
  expect(await firstThatTakes(closed, closed).all("a")).toEqual([]);
});
