import { expect, test } from "vitest";
import type { IndicatorContent, SavedIndicator } from "#app/domain/cases/evidence/indicator";
import { blankIndicator } from "#app/ui/cases/writing/evidence/draft-indicator";
import { LedgerKeeper } from "#app/ui/cases/writing/evidence/ledger-keeper";
import type { LedgerAnswer } from "#app/ui/cases/writing/evidence/post-ledger";
import { aMirror, aStorage } from "./editor/a-mirror";

const saying = (name: string, value = ""): IndicatorContent => ({ ...blankIndicator, name, value });
const indicator = (id: string, rev: number, content = saying(id)) => ({ id, rev, ...content });
const saved = (id: string, rev: number, content = saying(id)): SavedIndicator => ({
  ...indicator(id, rev, content),
  ...{ savedAt: new Date(0), by: "张同事" },
});

/** A page with a ledger, its browser, and a server that answers in turn. */
function aLedger(
  indicators: ReturnType<typeof indicator>[],
  {
    answers = [],
    storage = aStorage(),
    page = "one",
  }: { answers?: LedgerAnswer[]; storage?: Storage; page?: string } = {},
) {
  const sent: unknown[] = [];
  const next = async (what: unknown) => {
    sent.push(what);
    return answers[sent.length - 1] ?? { kind: "refused" as const, message: "unreachable" };
  };
  const keeper = new LedgerKeeper(indicators, {
    mirror: aMirror(storage, page),
    save: ({ id, rev, name, value }) => next([id, rev, name, value]),
    remove: (id, rev) => next([id, rev]),
  });
  return { keeper, sent, storage };
}

test("what was typed into a form and not saved stands in it again after a reload, over the rev it was typed on", async () => {
  const { keeper, storage } = aLedger([indicator("a", 3)]);
  const begun = keeper.begin({});
  keeper.type("a", saying("a", "92.5"));
  keeper.type(begun.id, saying("新指标", "7"));
  await keeper.save("a", saying("a", "92.5"));

  const after = aLedger([indicator("a", 4)], { storage, page: "two", answers: [{ kind: "done", rev: 1 }] });
  await after.keeper.restore();
  expect(after.keeper.view()).toMatchObject([
    { id: "a", rev: 3, value: "92.5", news: { kind: "recovered" }, generation: 1 },
    { id: begun.id, rev: 0, name: "新指标", value: "7", news: { kind: "recovered" } },
  ]);
  expect(["a", begun.id].map(after.keeper.isTyped)).toEqual([true, true]);

  await after.keeper.save(begun.id, saying("新指标", "7"));
  expect(after.sent).toEqual([[begun.id, 0, "新指标", "7"]]);
  expect((await aMirror(storage, "three").find()).map(({ part }) => part)).toEqual(["a"]);
});

test("words the server has got all the same are not brought back; those of an indicator that was taken away become a new one", async () => {
  const { keeper, storage } = aLedger([indicator("a", 1), indicator("b", 1)]);
  keeper.type("a", saying("a", "1"));
  keeper.type("b", saying("b", "2"));

  const after = aLedger([indicator("a", 2, saying("a", "1"))], { storage, page: "two" });
  await after.keeper.restore();

  const [same, again] = after.keeper.view();
  expect(same).toEqual(indicator("a", 2, saying("a", "1")));
  expect(again).toMatchObject({ rev: 0, name: "b", value: "2", news: { kind: "recovered-removed" } });
  expect(again?.id).not.toBe("b");
  expect((await aMirror(storage, "three").find()).map(({ part }) => part)).toEqual([again?.id]);
});

test("what is typed on while a saving is under way is not taken for saved, and stays in the browser", async () => {
  const { keeper, storage } = aLedger([indicator("a", 1)], { answers: [{ kind: "done", rev: 2 }] });
  keeper.type("a", saying("a", "1"));
  const saving = keeper.save("a", saying("a", "1"));
  keeper.type("a", saying("a", "12"));
  await saving;

  expect(keeper.isTyped("a")).toBe(true);
  expect(await aMirror(storage, "two").find()).toMatchObject([{ part: "a", rev: 2, content: { value: "12" } }]);
});

test("on leaving, what is not saved is sent once, after what is under way", async () => {
  const answers: LedgerAnswer[] = [
    { kind: "done", rev: 2 },
    { kind: "done", rev: 1 },
  ];
  const { keeper, sent } = aLedger([indicator("a", 1)], { answers });
  keeper.type("a", saying("a", "1"));
  void keeper.save("a", saying("a", "1"));
  const begun = keeper.begin({});
  keeper.type(begun.id, saying("b", "2"));
  keeper.type(keeper.begin({}).id, saying("", "3"));
  await keeper.flush();

  expect(sent).toEqual([
    ["a", 1, "a", "1"],
    [begun.id, 0, "b", "2"],
  ]);
});

test("a colleague's savings come in, what they took away goes, and neither touches words that are being typed", () => {
  const { keeper } = aLedger(["a", "b", "c", "typed", "gone-typed"].map((id) => indicator(id, 1)));
  const told = keeper.revs();
  keeper.type("typed", saying("typed", "mine"));
  keeper.type("gone-typed", saying("gone-typed", "mine"));
  const begun = keeper.begin({ name: "begun" });

  keeper.renew([saved("a", 2, saying("a", "theirs")), saved("b", 1), saved("typed", 2), saved("new", 1)], told);

  expect(keeper.view()).toEqual([
    {
      ...indicator("a", 2, saying("a", "theirs")),
      ...{ news: { kind: "renewed", by: "张同事", at: new Date(0) }, generation: 1 },
    },
    indicator("b", 1),
    indicator("typed", 1),
    indicator("gone-typed", 1),
    begun,
    { ...indicator("new", 1), news: { kind: "renewed", by: "张同事", at: new Date(0) } },
  ]);
});

test("an answer to an earlier question neither takes away what was saved since nor brings back what was taken away", async () => {
  const answers: LedgerAnswer[] = [
    { kind: "done", rev: 1 },
    { kind: "done", rev: 1 },
  ];
  const { keeper } = aLedger([indicator("a", 1)], { answers });
  const told = keeper.revs();
  const begun = keeper.begin({});
  await keeper.save(begun.id, saying("b"));
  await keeper.remove(indicator("a", 1));

  keeper.renew([saved("a", 1), saved("other", 1)], told);

  expect(keeper.view().map(({ id }) => id)).toEqual([begun.id, "other"]);
});

test("a saving that meets a colleague's is over theirs the next time", async () => {
  const answers: LedgerAnswer[] = [
    { kind: "stale", message: "stale", stored: [saved("a", 5)] },
    { kind: "done", rev: 6 },
  ];
  const { keeper, sent } = aLedger([indicator("a", 1)], { answers });
  keeper.type("a", saying("a", "mine"));
  await keeper.save("a", saying("a", "mine"));
  expect(keeper.isTyped("a")).toBe(true);
  await keeper.save("a", saying("a", "mine"));

  expect(sent).toEqual([
    ["a", 1, "a", "mine"],
    ["a", 5, "a", "mine"],
  ]);
  expect(keeper.isTyped("a")).toBe(false);
});
