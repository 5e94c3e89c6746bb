import type { UploadFailure } from "./upload-failure";

type Failure = Pick<UploadFailure, "code" | "facts">;

/** One file on its way, as the screen shows it. */
export interface UploadItem {
  id: number;
  file: File;
  loaded: number;
  state: "sending" | "interrupted" | "paused" | "failed";
  failure: Failure | null;
}

export type UploadNews =
  | { kind: "added"; id: number; file: File }
  | { kind: "progress"; id: number; loaded: number }
  | { kind: "state"; id: number; state: "sending" | "interrupted" | "paused" }
  | { kind: "failed"; id: number; failure: Failure }
  | { kind: "gone"; id: number };

/** The list of uploads after a piece of news. */
export function uploadList(items: UploadItem[], news: UploadNews): UploadItem[] {
  const change = (changes: Partial<UploadItem>) =>
    items.map((item) => (item.id === news.id ? { ...item, ...changes } : item));
  switch (news.kind) {
    case "added":
      return [...items, { id: news.id, file: news.file, loaded: 0, state: "sending", failure: null }];
    case "progress":
      return change({ loaded: news.loaded, state: "sending" });
    case "state":
      return change({ state: news.state, failure: null });
    case "failed":
      return change({ state: "failed", failure: news.failure });
    case "gone":
      return items.filter(({ id }) => id !== news.id);
  }
}
