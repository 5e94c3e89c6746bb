import { expect, test } from "vitest";
import { pageOf } from "#app/web/page-of";
import { pathParam } from "#app/web/paths.server";
import { safePath } from "#app/web/safe-path";
import { refusal } from "#tests/support/refusal";

test.each(["/", "/institution/cases/1?section=2#top", "/account/invitation/abc", "/案例"])(
  "goes back to %s",
  (path) => {
    expect(safePath(path, "/home")).toBe(path);
  },
);

test.each([
  "",
  "institution",
  "https://evil.example/",
  "//evil.example/",
  "/\\evil.example/",
  "\\/evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/ok\\..\\evil",
  "javascript:alert(1)",
  " /institution",
  null,
  undefined,
  7,
])("never leads to %j", (path) => {
  expect(safePath(path, "/home")).toBe("/home");
});

test.each(["../etc/passwd", "a b", "", undefined, "a".repeat(81), "x/y", "é"])("an id is not %j", (value) => {
  expect(() => pathParam({ id: value }, "id", "call.not-found")).toThrow(refusal("call.not-found"));
});

test.each([
  ["", 1],
  ["page=3", 3],
  ["page=0", 1],
  ["page=-2", 1],
  ["page=2.5", 1],
  ["page=x", 1],
  ["page=1e99", 1],
])("the address ?%s asks for page %d", (query, page) => {
  expect(pageOf(new URLSearchParams(query))).toBe(page);
});
