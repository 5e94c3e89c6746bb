import type { Editor } from "@tiptap/react";
import { useState } from "react";
import type { RichDocument } from "#app/domain/documents/document";
import { EditorToolbar } from "../editor/editor-toolbar";
import { SectionEditor } from "../editor/section-editor";

const fileUrl = (fileId: string) => `/files/${fileId}`;

/** The paper of one section of a blind copy with its tools. */
export function BlindEditor({
  label,
  document,
  onChange,
}: {
  label: string;
  document: RichDocument;
  onChange: (document: RichDocument) => void;
}) {
  const [editor, setEditor] = useState<Editor | null>(null);
  return (
    <>
      <EditorToolbar editor={editor} />
      <SectionEditor label={label} document={document} fileUrl={fileUrl} onChange={onChange} onFocus={setEditor} />
    </>
  );
}
