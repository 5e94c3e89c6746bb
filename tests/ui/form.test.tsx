import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { DateTimeField } from "#app/ui/form/date-time-field";
import type { FieldState } from "#app/ui/form/field-state";
import { FormErrors } from "#app/ui/form/form-errors";
import { RadioField } from "#app/ui/form/radio-field";
import { SelectField } from "#app/ui/form/select-field";
import { TextField } from "#app/ui/form/text-field";
import { shown } from "./shown";

const field = (more: Partial<FieldState> = {}): FieldState => ({
  id: "case-title",
  name: "title",
  formId: "case",
  errorId: "case-title-error",
  descriptionId: "case-title-description",
  required: true,
  ...more,
});

function page(html: string) {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document;
}

test("a wrong entry says so with an icon and words, and its control points to them", () => {
  const wrong = field({ errors: ['common.error-too-long|{"max":60}'], initialValue: "长".repeat(61) });
  const document = page(shown(<TextField field={wrong} label="题名" hint="两行以内" />));
  const input = document.querySelector("input");
  const error = document.querySelector(".error");

  expect(error?.textContent).toBe("请缩短到60个字符以内。");
  expect(error?.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  expect(input?.getAttribute("aria-invalid")).toBe("true");
  expect(input?.getAttribute("value")).toHaveLength(61);
  const described = input?.getAttribute("aria-describedby")?.split(" ") ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
    "两行以内",
    "请缩短到60个字符以内。",
  ]);
});

test("a right entry is not described by an error that is not there", () => {
  const document = page(shown(<TextField field={field()} label="题名" />));

  expect(document.querySelector("input")?.getAttributeNames()).not.toContain("aria-describedby");
  expect(document.querySelector("label")?.getAttribute("for")).toBe("case-title");
});

test("only what may stay empty is marked", () => {
  expect(shown(<TextField field={field()} label="题名" />)).not.toContain("选填");
  expect(shown(<TextField field={field({ required: undefined })} label="题名" />)).toContain("选填");
});

test("a password is never sent back", () => {
  const html = shown(<TextField field={field({ initialValue: "secret words" })} type="password" label="密码" />);

  expect(html).not.toContain("secret words");
});

test("a choice of one shows what is stored, groups included", () => {
  const tracks = [{ label: "公立医院", choices: [{ value: "smart", label: "智慧医院建设" }] }];
  const document = page(shown(<SelectField field={field({ initialValue: "smart" })} label="类别" choices={tracks} />));

  expect(document.querySelector("optgroup option[selected]")?.textContent).toBe("智慧医院建设");
});

test("radio buttons share one question, hint and error", () => {
  const yesOrNo = [
    { value: "yes", label: "是" },
    { value: "no", label: "否" },
  ];
  const asked = field({ id: "seal", name: "seal", errors: ["common.error-choose"], errorId: "seal-error" });
  const document = page(shown(<RadioField field={asked} label="印章清晰" choices={yesOrNo} segments />));
  const group = document.querySelector("fieldset");

  expect(group?.querySelector("legend")?.textContent).toContain("印章清晰");
  expect(document.getElementById(group?.getAttribute("aria-describedby") ?? "")?.textContent).toBe("请选择一项。");
});

test("a deadline is entered as a date and a clock time", () => {
  const stored = field({ name: "deadline", initialValue: { date: "2026-11-28", time: "24:00" } });
  const document = page(shown(<DateTimeField field={stored} label="截止" />));
  const parts = [...document.querySelectorAll("input")].map((input) => [
    input.getAttribute("name"),
    input.getAttribute("value"),
  ]);

  expect(parts).toEqual([
    ["deadline.date", "2026-11-28"],
    ["deadline.time", "24:00"],
  ]);
});

test("a refusal stands above the form, announced, in words", () => {
  const document = page(shown(<FormErrors errors={["已过截止时间，不能再提交。您的草稿还在。"]} />));

  expect(document.querySelector("[role=alert]")?.textContent).toContain("已过截止时间");
  expect(shown(<FormErrors errors={[]} />)).toBe("");
});
