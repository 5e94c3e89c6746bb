import type { Editor } from "@tiptap/core";
import { type CSSProperties, memo, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RichDocument } from "#app/domain/documents/document";
import { Message } from "../state/message";
import { cssText } from "./css-text";
import { editorExtensions } from "./extensions";
import type { FigureFeet } from "./figures/figure-feet";
import { keepPicturePlace } from "./figures/keep-picture-place";
import type { ComingPicture } from "./figures/picture-place";
import { knownDocument } from "./known-document";
import { pasteWords } from "./paste/clean-paste";
import type { PasteNote } from "./paste/paste-note";
import { PasteNoteBanner } from "./paste/paste-note-banner";
import { useSectionEditor } from "./use-section-editor";

interface SectionEditorProps {
  /** What is written here, for screen readers. */
  label: string;
  /** What it opens with; later changes come from the person alone. Give it another `key` to begin anew. */
  document: RichDocument;
  /** The address a stored picture is shown from. */
  fileUrl: (fileId: string) => string;
  onChange: (document: RichDocument) => void;
  /** Whether the case has an indicator: text pasted from another case loses its ties. */
  knowsIndicator?: (indicatorId: string) => boolean;
  /** Where a screen says something beneath each figure; without it nothing stands there. */
  feet?: FigureFeet;
  /** The person writes here now: the toolbar serves this one. */
  onFocus: (editor: Editor) => void;
  /** The editor is open; null when it closes. */
  onOpen?: (editor: Editor | null) => void;
  /** Takes pictures that were pasted or dropped; without it they are left out. */
  onPictures?: (pictures: ComingPicture[]) => void;
}

/** The paper of one section. Give it stable functions: it does not look at new ones while it is open. */
export const SectionEditor = memo(function SectionEditor(props: SectionEditorProps) {
  const { label, document, fileUrl, knowsIndicator, feet, onChange, onFocus, onOpen, onPictures } = props;
  const { t } = useTranslation();
  const [note, setNote] = useState<PasteNote | null>(null);
  const [known] = useState(() => knownDocument(document));
  const { paper, editor } = useSectionEditor({
    extensions: editorExtensions(
      fileUrl,
      {
        onNote: setNote,
        onPictures:
          onPictures &&
          ((view, files, at) => onPictures(files.map((file) => ({ file, place: keepPicturePlace(view, { at }) })))),
      },
      knowsIndicator,
      feet,
    ),
    content: known.document,
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON() as RichDocument),
    onFocus: ({ editor: focused }) => onFocus(focused),
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label, class: "prose writing" },
      // what stands fast above and below the paper
      scrollThreshold: { top: 140, bottom: 120, left: 0, right: 0 },
      scrollMargin: { top: 160, bottom: 140, left: 0, right: 0 },
    },
  });
  useEffect(() => {
    onOpen?.(editor);
    return () => onOpen?.(null);
  }, [editor, onOpen]);
  return (
    <>
      {known.isPlain && (
        <Message tone="warn" title={t("cases.unknown-form")}>
          <p>{t("cases.unknown-form-what")}</p>
        </Message>
      )}
      {note && (
        <PasteNoteBanner
          note={note}
          onClose={() => setNote(null)}
          onWords={(text) => editor && setNote(pasteWords(editor.view, text) ? null : { kind: "no-room" })}
        />
      )}
      <div
        ref={paper}
        style={
          {
            "--caption-hint": cssText(t("cases.caption-hint")),
            "--empty-hint": cssText(t("cases.section-hint")),
            "--no-alt": cssText(t("cases.figure-no-alt")),
          } as CSSProperties
        }
      />
    </>
  );
});
