import type { EditorView } from "@tiptap/pm/view";
import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { type CSSProperties, memo } from "react";
import { useTranslation } from "react-i18next";
import type { RichDocument } from "#app/domain/documents/document";
import { cssText } from "./css-text";
import { editorExtensions } from "./extensions";

interface SectionEditorProps {
  /** What is written here, for screen readers. */
  label: string;
  /** What it opens with; later changes come from the person alone. Give it another `key` to begin anew. */
  document: RichDocument;
  /** The address a stored picture is shown from. */
  fileUrl: (fileId: string) => string;
  onChange: (document: RichDocument) => void;
  /** The person writes here now: the toolbar serves this one. */
  onFocus: (editor: Editor) => void;
  /** Takes pictures that were pasted or dropped; without it they are left out. */
  onPictures?: (view: EditorView, files: File[]) => void;
}

const picturesOf = (data: DataTransfer | null) =>
  [...(data?.files ?? [])].filter(({ type }) => type.startsWith("image/"));

/** The paper of one section. Give it stable functions: it does not look at new ones while it is open. */
export const SectionEditor = memo(function SectionEditor(props: SectionEditorProps) {
  const { label, document, fileUrl, onChange, onFocus, onPictures } = props;
  const { t } = useTranslation();
  const editor = useEditor({
    extensions: editorExtensions(fileUrl),
    content: document,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON() as RichDocument),
    onFocus: ({ editor: focused }) => onFocus(focused),
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label, class: "prose writing" },
      handlePaste(view, event) {
        const pictures = picturesOf(event.clipboardData);
        // Word and browsers send a picture of the text beside the text itself
        const hasText = event.clipboardData?.types.includes("text/html") === true;
        if (!onPictures || hasText || pictures.length === 0) return false;
        onPictures(view, pictures);
        return true;
      },
      handleDrop(view, event) {
        const pictures = picturesOf(event.dataTransfer);
        if (!onPictures || pictures.length === 0) return false;
        event.preventDefault();
        onPictures(view, pictures);
        return true;
      },
    },
  });
  return (
    <EditorContent
      editor={editor}
      style={
        {
          "--caption-hint": cssText(t("cases.caption-hint")),
          "--empty-hint": cssText(t("cases.section-hint")),
        } as CSSProperties
      }
    />
  );
});
