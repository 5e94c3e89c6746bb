import { expect, test } from "vitest";
import { canonicalJson } from "#app/domain/documents/canonical-json";
import { contentHash } from "#app/domain/documents/content-hash.server";

test("the same content has the same form and hash whatever order its keys were written in", () => {
  const one = { b: [1, { d: null, c: "案" }], a: true };
  const other = { a: true, b: [1, { c: "案", d: null }], e: undefined };

  expect(canonicalJson(one)).toBe('{"a":true,"b":[1,{"c":"案","d":null}]}');
  expect(canonicalJson(other)).toBe(canonicalJson(one));
  expect(contentHash(other)).toBe(contentHash(one));
});

test("the hash is the SHA-256 of the canonical form", () => {
  expect(contentHash({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
});

test("the order of a list is part of the content", () => {
  expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
});

test.each([NaN, Infinity, undefined, () => 1, new Date(0), new Map(), [undefined]])(
  "%s has no canonical form",
  (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  },
);
