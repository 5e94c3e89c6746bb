import { useCallback, useState } from "react";
import type { WordImportInBrief } from "#app/domain/cases/word-import";

/** How far the last Word file of the case is, as the page brought it and as it heard since. That one was not to be read is said only to who saw it being read. */
export function useWordImport(first: WordImportInBrief | null) {
  const [wordImport, setWordImport] = useState(() => (first?.state === "failed" ? null : first));
  const hear = useCallback(
    (heard: WordImportInBrief | null) =>
      setWordImport((seen) => (heard?.state === "failed" && seen?.jobId !== heard.jobId ? null : heard)),
    [],
  );
  return { wordImport, hear };
}
