import { getSchema } from "@tiptap/core";
import { DOMParser } from "@tiptap/pm/model";
import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { claimsOf } from "#app/domain/documents/claims-of";
import type { RichDocument } from "#app/domain/documents/document";
import { documentExtensions } from "#app/domain/documents/extensions";

test("what is pasted keeps its ties to the case's own indicators and loses those to any other", async () => {
  const window = new Window();
  window.document.body.innerHTML =
    '<p>从<span data-indicator="own">60%</span>到<span data-indicator="other">90%</span><span data-indicator="">。</span></p>';
  const schema = getSchema(documentExtensions({ knowsIndicator: (id) => id === "own" }));

  const pasted = DOMParser.fromSchema(schema).parse(window.document.body as unknown as HTMLElement);

  expect(pasted.textContent).toBe("从60%到90%。");
  expect(claimsOf(pasted.toJSON() as RichDocument)).toEqual(["own"]);
  await window.happyDOM.close();
});
