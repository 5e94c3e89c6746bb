import { expect, test } from "vitest";
import { canonicalJson } from "#app/domain/record/canonical";
import { digestOf, newSalt, personalDigest } from "#app/domain/record/digest.server";
import { orderedId } from "#app/domain/record/ordered-id.server";

test("equal content has one canonical text, whatever the order of its keys", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "x" }], a: undefined, e: new Date(0) })).toBe(
    '{"b":[1,{"c":"x","d":null}],"e":"1970-01-01T00:00:00.000Z"}',
  );
  expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
  expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: "1" }));
});

test("a personal value can be compared under its salt and under no other", () => {
  const salt = newSalt();
  expect(personalDigest(salt, "演示")).toBe(personalDigest(salt, "演示"));
  expect(personalDigest(salt, "演示")).not.toBe(personalDigest(newSalt(), "演示"));
  expect(personalDigest(salt, "演示")).not.toContain("演示");
});

test("ids sort in the order they were made, even when the clock stands still or steps back", () => {
  const ids = [
    ...Array.from({ length: 5000 }, () => orderedId(4_000_000_000_000)),
    orderedId(3_999_999_999_000),
    orderedId(4_000_000_000_500),
  ];
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
