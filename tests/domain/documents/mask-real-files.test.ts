import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findLeaks } from "#app/domain/documents/identities/find-leaks";
import { maskIdentities } from "#app/domain/documents/identities/mask-identities";
import { readWord } from "#app/domain/documents/read-word/read-word.server";
import { usualSections } from "#app/domain/documents/read-word/usual-sections";

test.each([
  ["dongcheng", /东城社区|西昌|凉山|四川/],
  ["fengchan", /丰产路|金水|郑州|河南/],
  ["huamu", /花木|浦东|上海/],
  ["loufeng", /娄葑|苏州|江苏/],
])("the blind copy of %s.docx tells neither hospital nor place", async (name, telling) => {
  const bytes = readFileSync(new URL(`../../../drizzle/seed/cases/${name}.docx`, import.meta.url));
  const { title, fields, sections } = await readWord(bytes, { sections: usualSections });
  const institution = fields.find(({ label }) => label === "申报单位")?.text ?? "";
  const identities = { institutionNames: [institution], places: [], authors: [], contacts: [], codes: [] };
  const original = { title, abstract: "", keywords: [], sections };
  expect(JSON.stringify(original)).toMatch(telling);

  const { content, replacements } = maskIdentities(original, identities);

  expect(content.title).toContain("【本院】");
  expect(JSON.stringify(content)).not.toMatch(telling);
  expect(replacements.every(({ sure }) => sure)).toBe(true);
  expect(findLeaks(content, identities)).toEqual([]);
});
