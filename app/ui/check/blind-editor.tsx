import type { Editor } from "@tiptap/react";
import { useCallback, useState } from "react";
import type { RichDocument } from "#app/domain/documents/document";
import { fileAddress } from "#app/domain/files/picture-sources";
import { EditorToolbar } from "../editor/editor-toolbar";
import { Papers } from "../editor/papers";
import { SectionEditor } from "../editor/section-editor";

/** On the paper a picture is never wider. */
const fileUrl = (fileId: string) => fileAddress(fileId, "w1600");

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
  const [papers] = useState(() => new Papers([label]));
  const open = useCallback((opened: Editor | null) => papers.set(label, opened), [papers, label]);
  return (
    <>
      <EditorToolbar editor={editor} papers={papers} />
      <SectionEditor {...{ label, document, fileUrl, onChange }} onFocus={setEditor} onOpen={open} />
    </>
  );
}
