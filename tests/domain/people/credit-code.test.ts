import { expect, test } from "vitest";
import { isCreditCode, normalCreditCode } from "#app/domain/people/credit-code";

test.each([
  ["91350100M000100Y43", true],
  ["91110000600037341L", true],
  ["91350100M000100Y44", false],
  ["91350100M000100Y4", false],
  ["91350100M000100Y4I", false],
  ["", false],
])("GB 32100 says of %s: %s", (code, valid) => {
  expect(isCreditCode(code)).toBe(valid);
});

test("every single wrong sign is found", () => {
  const code = "91350100M000100Y43";
  for (let place = 0; place < 18; place++) {
    const other = code[place] === "1" ? "2" : "1";
    expect(isCreditCode(code.slice(0, place) + other + code.slice(place + 1))).toBe(false);
  }
});

test("a code is read however it is spaced and in full-width signs", () => {
  expect(normalCreditCode(" ９１３５ 0100m000100y43 ")).toBe("91350100M000100Y43");
});
