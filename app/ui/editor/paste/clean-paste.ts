import { Extension } from "@tiptap/core";
import { Fragment, type Schema, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { Block } from "#app/domain/documents/document";
import { inspectDocument } from "#app/domain/documents/inspect-document";
import { picturesOf } from "../figures/pictures-of";
import { blocksOfText } from "./blocks-of-text";
import { cleanPasted } from "./clean-pasted";
import { fileOfDataUrl } from "./file-of-data-url";
import type { PasteLosses } from "./paste-losses";
import type { PasteNote } from "./paste-note";

interface PasteOptions {
  onNote: (note: PasteNote | null) => void;
  /** Takes pictures on their way; without it none can be put in. */
  onPictures?: (view: EditorView, files: File[], at?: number) => void;
}

/** Longer HTML is not read: it would hold up the page, and its words alone are far more than a section may have. */
export const longestHtml = 3_000_000;

/** Pasting and dropping: what comes from elsewhere is brought into the document's own form, or the person is told why not. */
export const CleanPaste = Extension.create<PasteOptions>({
  name: "cleanPaste",
  addOptions: () => ({ onNote: () => undefined }),

  addProseMirrorPlugins() {
    const { onNote, onPictures } = this.options;
    let losses: PasteLosses | null = null;
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: (view, event) => {
              losses = null;
              onNote(null);
              const html = event.clipboardData?.getData("text/html") ?? "";
              const pictures = picturesOf(event.clipboardData);
              if (html.length > longestHtml) {
                onNote({ kind: "too-large", text: event.clipboardData?.getData("text/plain") ?? "" });
                // Word and browsers send a picture of the text beside the text itself
              } else if (onPictures && pictures.length > 0 && !hasWords(html)) onPictures(view, pictures);
              else return false;
              event.preventDefault();
              return true;
            },
            drop: (view, event) => {
              losses = null;
              onNote(null);
              const pictures = picturesOf(event.dataTransfer);
              if (!onPictures || pictures.length === 0) return false;
              const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
              onPictures(view, pictures, at);
              event.preventDefault();
              return true;
            },
          },
          transformPastedHTML(html) {
            // our own copies are in our own form
            if (html.includes("data-pm-slice")) return html;
            const { body } = new DOMParser().parseFromString(html, "text/html");
            losses = cleanPasted(body);
            return body.innerHTML;
          },
          clipboardTextParser: (text, _context, plain, view) =>
            sliceOf(view.state.schema, plain ? paragraphs(text) : blocksOfText(text)),
          handlePaste(view, event, slice) {
            if (!hasRoom(view, slice)) {
              const text = event.clipboardData?.getData("text/plain") ?? "";
              const fits = text === "" || hasRoom(view, sliceOf(view.state.schema, paragraphs(text)));
              onNote(fits ? { kind: "too-much", text } : { kind: "no-room" });
              return true;
            }
            tell(view);
            return false;
          },
        },
      }),
    ];

    function tell(view: EditorView) {
      const { embedded = [], pictures = 0, formulas = 0, wideTables = 0 } = losses ?? {};
      const files = onPictures ? embedded.map(fileOfDataUrl) : [];
      const lost = pictures + embedded.length - files.length;
      if (lost + formulas + wideTables > 0) onNote({ kind: "left-out", pictures: lost, formulas, wideTables });
      // once the text is in, behind it
      if (files.length > 0) queueMicrotask(() => onPictures?.(view, files));
      losses = null;
    }
  },
});

/** Pastes words without any form. False when not even they find room. */
export function pasteWords(view: EditorView, text: string): boolean {
  const slice = sliceOf(view.state.schema, paragraphs(text));
  if (!hasRoom(view, slice)) return false;
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView());
  view.focus();
  return true;
}

/** Whether the section could still be stored with it. */
function hasRoom(view: EditorView, slice: Slice) {
  return inspectDocument(view.state.tr.replaceSelection(slice).doc.toJSON()) === null;
}

const hasWords = (html: string) =>
  html.replace(/<(style|script|title)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>|&nbsp;|\s/gi, "") !== "";

const paragraphs = (text: string): Block[] =>
  text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] }));

const sliceOf = (schema: Schema, blocks: readonly Block[]) =>
  Slice.maxOpen(Fragment.from(blocks.map((block) => schema.nodeFromJSON(block))));
