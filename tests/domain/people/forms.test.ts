import { expect, test } from "vitest";
import { registrationForm, reviewerForm } from "#app/domain/people/forms";
import { homeOf } from "#app/domain/people/home-of";
import { placeOf, regionNameOf } from "#app/domain/people/provinces";
import { anActor } from "#tests/support/factories/actor";
import { aRegistration } from "#tests/support/factories/registration";

const filled = { ...aRegistration(), aliases: "", creditCode: undefined };

test.each([
  ["a credit code with a wrong check digit", { creditCode: "91350100M000100Y44" }, "creditCode"],
  ["a type that is not in the list", { type: "castle" }, "type"],
  ["a province that is not in the list", { province: "99" }, "province"],
  ["a short password", { password: "short" }, "password"],
  ["a password of one sign", { password: "aaaaaaaaaaaaaa" }, "password"],
  ["a run of the keyboard", { password: "1234567890" }, "password"],
  ["an address that is none", { email: "nobody" }, "email"],
  ["an empty name", { institutionName: "  " }, "institutionName"],
])("registration refuses %s", (_what, entries, field) => {
  const issues = registrationForm.safeParse({ ...filled, ...entries }).error?.issues ?? [];
  expect(issues.map(({ path }) => path[0])).toEqual([field]);
});

test("aliases come one a line, without repetitions and empty lines", () => {
  expect(aRegistration({ aliases: "一院\r\n\n 一院 \n二院" }).aliases).toEqual(["一院", "二院"]);
});

test("a reviewer's categories keep only what the reviewer knows", () => {
  const given = { institutionName: "示例大学", titleLevel: "2", maxLoad: 5, levels: { "smart-hospital": "3", b: "0" } };
  expect(reviewerForm.parse(given).levels).toEqual([{ categoryKey: "smart-hospital", level: 3 }]);
  const tooMany = reviewerForm.safeParse({ ...given, minLoad: 6 });
  expect(tooMany.error?.issues.map(({ path }) => path[0])).toEqual(["minLoad"]);
});

test("the province stands once before the place", () => {
  expect(regionNameOf("31", "浦东新区")).toBe("上海市浦东新区");
  expect(regionNameOf("31", "上海市浦东新区")).toBe("上海市浦东新区");
  expect(placeOf("31", "上海市浦东新区")).toBe("浦东新区");
});

test("people land in their own part of the house", () => {
  const organiser = { id: "o", role: "chair" } as const;
  const institution = { id: "i", role: "author" } as const;
  expect(homeOf(anActor({ organiser, institution, reviewer: true }))).toBe("/organiser/calls");
  expect(homeOf(anActor({ institution, reviewer: true }))).toBe("/institution");
  expect(homeOf(anActor({ reviewer: true, administrator: true }))).toBe("/reviewer");
  expect(homeOf(anActor({ administrator: true }))).toBe("/organiser/system");
  expect(homeOf(anActor())).toBe("/account/profile");
});
