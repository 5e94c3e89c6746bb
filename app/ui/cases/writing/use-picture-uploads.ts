import type { EditorView } from "@tiptap/pm/view";
import { useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useUploads } from "../../uploads/use-uploads";
import { attachFile } from "./attach-file";

/** Pictures on their way into the text: each is uploaded, attached to the case and put where the cursor then is. */
export function usePictureUploads(caseId: string) {
  const { t } = useTranslation();
  const views = useRef(new Map<File, EditorView>());
  const [sizes, setSizes] = useState<ReadonlyMap<string, number>>(new Map());
  const [failure, setFailure] = useState<string | null>(null);
  const uploads = useUploads({
    purpose: "figure",
    caseId,
    onStored: (stored, file) => {
      void attachFile(caseId, { fileId: stored.fileId, kind: "figure" }, t("cases.attach-failed")).then(
        async (refused) => {
          setFailure(refused);
          const view = views.current.get(file);
          if (refused || !view) return;
          setSizes((known) => new Map(known).set(stored.fileId, stored.size));
          const { insertFigure } = await import("../../editor/insert-figure");
          insertFigure(view, stored);
        },
      );
    },
  });
  const { add } = uploads;
  const addRef = useRef(add);
  const take = useCallback((view: EditorView, files: File[]) => {
    for (const file of files) views.current.set(file, view);
    addRef.current(files);
  }, []);
  return { ...uploads, take, sizes, failure };
}
