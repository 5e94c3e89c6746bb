import { getSchema } from "@tiptap/core";
import { DOMParser } from "@tiptap/pm/model";
import { Refusal } from "#app/domain/refusal";
import type { Block, RichDocument, Text } from "../document";
import { documentSchema } from "../document-schema";
import { documentExtensions } from "../extensions";
import { textBlocks } from "../text-blocks";
import { inspectDocument } from "../inspect-document";
import type { LostItems } from "./lost-items";
import { emptyDocument } from "../document";
import { ownMark } from "./own-marks";
import type { WordFigure } from "./word-images.server";

const parser = DOMParser.fromSchema(getSchema(documentExtensions()));

interface Reading {
  lost: LostItems;
  where: string;
  figures: ReadonlyMap<string, Omit<WordFigure, "alt">>;
  /** The ranks of all headings that open no section, largest first: they become levels 2, 3 and 4. */
  ranks: readonly number[];
}

/** Turns HTML elements into a checked document. What is nested too deep is kept as plain paragraphs and reported. */
export function toDocument(elements: readonly Element[], { lost, where, figures, ranks }: Reading): RichDocument {
  const [first] = elements;
  if (!first) return emptyDocument();
  const container = first.ownerDocument.createElement("div");
  container.append(...elements);
  for (const heading of container.querySelectorAll("h6")) levelHeading(heading, ranks);
  for (const image of container.querySelectorAll("figure img")) measure(image, figures);
  const json = JSON.stringify(parser.parse(container).toJSON());
  const raw: unknown = JSON.parse(json.replaceAll(ownMark.space, " "));
  const checked = documentSchema.safeParse(raw);
  if (checked.success) return checked.data;
  if (inspectDocument(raw) !== "document.too-deep") throw new Refusal("word.too-long");
  lost.add("structure", where);
  const flat: Block[] = textBlocks(raw as RichDocument).map((text) => ({ type: "paragraph", content: words(text) }));
  return documentSchema.parse({ type: "doc", content: flat });
}

function levelHeading(heading: Element, ranks: readonly number[]) {
  const rank = Number(heading.className.slice(1));
  const level = Math.min(4, 2 + Math.max(0, ranks.indexOf(rank)));
  const own = heading.ownerDocument.createElement(`h${level}`);
  own.append(...heading.childNodes);
  heading.replaceWith(own);
}

function measure(image: Element, figures: ReadonlyMap<string, Omit<WordFigure, "alt">>) {
  const figure = figures.get(image.parentElement?.getAttribute("data-file-id") ?? "");
  if (!figure) return;
  image.setAttribute("width", String(figure.width));
  image.setAttribute("height", String(figure.height));
}

function words(text: string): Text[] {
  return text === "" ? [] : [{ type: "text", text }];
}
