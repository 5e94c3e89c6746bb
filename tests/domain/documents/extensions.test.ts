import { getSchema } from "@tiptap/core";
import { expect, test } from "vitest";
import { documentExtensions } from "#app/domain/documents/extensions";
import { documentMarks, documentNodes } from "#app/domain/documents/nodes";

const schema = getSchema(documentExtensions());

test("the editor knows exactly the nodes that may be stored, with their attributes, content and groups", () => {
  const nodes = Object.fromEntries(
    Object.entries(schema.nodes).map(([name, type]) => [
      name,
      {
        content: type.spec.content ?? "",
        group: type.spec.group ?? "",
        attrs: Object.keys(type.spec.attrs ?? {}).sort(),
      },
    ]),
  );

  expect(nodes).toEqual(
    Object.fromEntries(
      Object.entries(documentNodes).map(([name, rule]) => [name, { ...rule, attrs: [...rule.attrs].sort() }]),
    ),
  );
});

test("the editor knows exactly the marks that may be stored", () => {
  const marks = Object.fromEntries(
    Object.entries(schema.marks).map(([name, type]) => [name, Object.keys(type.spec.attrs ?? {})]),
  );

  expect(marks).toEqual(documentMarks);
});
