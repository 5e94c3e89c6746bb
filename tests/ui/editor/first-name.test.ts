import { expect, test } from "vitest";
import { firstName } from "#app/ui/cases/writing/evidence/first-name";

test.each([
  ["2023年门诊预约率达到", "门诊预约率"],
  ["改革后，门诊预约率从60%提高到", "门诊预约率"],
  ["平均住院日由8.6天缩短至", "平均住院日"],
  ["累计", ""],
])("the words before a number, %s, name its indicator %s", (before, name) => {
  expect(firstName(before)).toBe(name);
});
