import { useEffect, useReducer, useRef } from "react";
import type { StoredFile } from "#app/domain/files/stored-file";
import type { UploadPurpose } from "#app/domain/files/upload-purposes";
import type { Verdict } from "#app/domain/refusal";
import type { SeenFile } from "./check-before-sending";
import { UploadFailure } from "./upload-failure";
import { type UploadItem, uploadList } from "./upload-list";

interface UploadsOf {
  purpose: UploadPurpose;
  caseId: string;
  /** What this place asks of a file beyond its purpose; asked before anything is sent. */
  mayAdd?: (seen: SeenFile) => Verdict;
  /** The portal has a file: the screen attaches it. */
  onStored: (stored: StoredFile, file: File) => void;
}

/** Uploads of one place on a screen: begun, paused, taken up again, given up. Leaving the screen pauses them. */
export function useUploads({ purpose, caseId, mayAdd = () => null, onStored }: UploadsOf) {
  const [items, tell] = useReducer(uploadList, []);
  const running = useRef(new Map<number, AbortController>());
  const last = useRef(0);
  useEffect(() => {
    const all = running.current;
    return () => all.forEach((controller) => controller.abort());
  }, []);

  async function run(id: number, file: File) {
    const controller = new AbortController();
    running.current.set(id, controller);
    try {
      const { checkBeforeSending } = await import("./check-before-sending");
      await checkBeforeSending(purpose, file, mayAdd);
      // the kit is loaded with the first upload
      const { uploadWithRetry } = await import("./upload-with-retry");
      const stored = await uploadWithRetry({
        ...{ purpose, caseId, file, signal: controller.signal },
        onProgress: (loaded) => tell({ kind: "progress", id, loaded }),
        onInterruption: () => tell({ kind: "state", id, state: "interrupted" }),
      });
      tell({ kind: "gone", id });
      onStored(stored, file);
    } catch (error) {
      if (controller.signal.aborted) return;
      tell({ kind: "failed", id, failure: error instanceof UploadFailure ? error : new UploadFailure("network") });
    }
  }

  const stop = (id: number) => running.current.get(id)?.abort();
  return {
    items,
    add: (files: Iterable<File>) => {
      for (const file of files) {
        const id = ++last.current;
        tell({ kind: "added", id, file });
        void run(id, file);
      }
    },
    pause: ({ id }: UploadItem) => {
      stop(id);
      tell({ kind: "state", id, state: "paused" });
    },
    resume: ({ id, file }: UploadItem) => {
      tell({ kind: "state", id, state: "sending" });
      void run(id, file);
    },
    cancel: ({ id }: UploadItem) => {
      stop(id);
      tell({ kind: "gone", id });
    },
  };
}
