import { expect, test } from "vitest";
import { z } from "zod";
import { formError, formErrorText, issueError } from "#app/i18n/form-error";
import { translatorFor } from "#app/i18n/messages.server";

const schema = z.object({
  title: z.string().max(60),
  email: z.email(),
  reviews: z.int().max(9),
  tasks: z.array(z.string()).max(3),
  track: z.enum(["health", "hospital"]),
});

function errorsOf(form: Record<string, unknown>) {
  const { error } = schema.safeParse(form, { error: issueError });
  return Object.fromEntries(error?.issues.map(({ path, message }) => [path.join("."), message]) ?? []);
}

test("what a schema leaves unworded is said in the catalogue's words", () => {
  const errors = errorsOf({
    title: "字".repeat(61),
    email: "someone",
    reviews: 10,
    tasks: ["a", "b", "c", "d"],
    track: "law",
  });

  expect(errors).toEqual({
    title: 'common.error-too-long|{"max":60}',
    email: "common.error-email",
    reviews: 'common.error-too-big|{"max":9}',
    tasks: 'common.error-too-many|{"max":3}',
    track: "common.error-wrong",
  });
});

test("an entry that was not made is asked for", () => {
  expect(errorsOf({ email: "a@example.org", reviews: 3, tasks: [], track: undefined })).toEqual({
    title: "common.error-required",
    track: "common.error-choose",
  });
});

test("an error is said in the language of the page, with its facts", () => {
  const error = formError("common.error-too-long", { max: 60 });

  expect(formErrorText(translatorFor("zh-CN"), error)).toBe("请缩短到60个字符以内。");
  expect(formErrorText(translatorFor("en"), error)).toBe("Please shorten this to 60 characters at most.");
});

test("a sentence that was worded already is said as it is", () => {
  expect(formErrorText(translatorFor("zh-CN"), "已过截止时间，不能再提交。")).toBe("已过截止时间，不能再提交。");
  expect(formErrorText(translatorFor("en"), "Either | or")).toBe("Either | or");
});
