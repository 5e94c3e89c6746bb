import { Editor, type EditorOptions } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";

/**
 * A Tiptap editor on an element of the page, for as long as that is shown. It looks at its options once. The family's
 * own React package brings node views and menus along that nothing here uses.
 */
export function useSectionEditor(options: Partial<EditorOptions>) {
  const paper = useRef<HTMLDivElement>(null);
  const [first] = useState(options);
  const [editor, setEditor] = useState<Editor | null>(null);
  useEffect(() => {
    const made = new Editor({ ...first, element: paper.current });
    setEditor(made);
    return () => {
      setEditor(null);
      made.destroy();
    };
  }, [first]);
  return { paper, editor };
}
