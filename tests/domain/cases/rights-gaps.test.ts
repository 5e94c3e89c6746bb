import { expect, test } from "vitest";
import { consentScopes } from "#app/domain/cases/rights/kinds";
import { type MaterialRights, gapsOf, isWithinConsent } from "#app/domain/cases/rights/material-rights";

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

test.each([
  ["everything was agreed to", inOrder, ["review", "web", "book"]],
  ["only reviewers may see it", { ...inOrder, scopes: ["review"] }, ["review"]],
  ["the consent ends today", { ...inOrder, endsOn: "2026-11-22" }, ["review", "web", "book"]],
  ["the consent ended yesterday", { ...inOrder, endsOn: "2026-11-21" }, []],
  [
    "nobody has to agree",
    { ...inOrder, portraits: "none", patients: "none", scopes: [], endsOn: "2020-01-01" },
    ["review", "web", "book"],
  ],
  [
    "nothing was said yet",
    { ...inOrder, copyright: null, portraits: null, patients: null, scopes: [] },
    ["review", "web", "book"],
  ],
] as const)("where it may be shown: %s", (_where, rights, places) => {
  expect(consentScopes.filter((scope) => isWithinConsent(rights, scope, "2026-11-22"))).toEqual(places);
});
