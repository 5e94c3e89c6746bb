import { expect, test } from "vitest";
import { type MaterialRights, gapsOf } from "#app/domain/cases/rights/material-rights";

const inOrder: MaterialRights = {
  ...{ copyright: "own", holder: "", portraits: "consented", patients: "consented" },
  ...{ scopes: ["review", "web", "book"], endsOn: "2027-12-31", consentFileId: "paper", withdrawnAt: null },
};

test.each([
  ["nothing was declared", null, ["undeclared"]],
  ["all is said and agreed to", inOrder, []],
  ["nobody can be seen", { ...inOrder, portraits: "none", patients: "none", scopes: [], consentFileId: null }, []],
  ["people cannot be recognised", { ...inOrder, portraits: "unrecognisable", patients: "none", scopes: [] }, []],
  ["it is said only whose it is", { ...inOrder, portraits: null }, ["undeclared"]],
  ["it is another's, who is not named", { ...inOrder, copyright: "licensed" }, ["holder-missing"]],
  ["the book was not agreed to", { ...inOrder, scopes: ["review", "web"] }, ["consent-narrow"]],
  ["there is no paper", { ...inOrder, consentFileId: null }, ["consent-file-missing"]],
  ["the consent ends today", { ...inOrder, endsOn: "2026-11-22" }, []],
  ["the consent ended yesterday", { ...inOrder, endsOn: "2026-11-21" }, ["consent-ended"]],
  ["it was withdrawn", { ...inOrder, copyright: null, withdrawnAt: new Date() }, []],
] as const)("what is missing where %s", (_where, rights, gaps) => {
  expect(gapsOf(rights, "2026-11-22")).toEqual(gaps);
});
