import type { ReviewState } from "./lifecycle";

/** How far a reviewer is with a case: not opened, begun, handed in. */
export const progresses = ["unread", "doing", "done"] as const;
export type Progress = (typeof progresses)[number];

export function progressOf({
  openedAt,
  reviewState,
}: {
  openedAt: Date | null;
  reviewState: ReviewState | null;
}): Progress {
  if (reviewState === "submitted") return "done";
  return reviewState || openedAt ? "doing" : "unread";
}

/** The case to open after one: the next unread in the list's order, from the start again at its end; without one the next that is begun. Nothing when all others are done. */
export function nextToJudge<Row extends { assignmentId: string; progress: Progress }>(
  list: readonly Row[],
  currentId: string | null,
): Row | null {
  const place = list.findIndex(({ assignmentId }) => assignmentId === currentId);
  const onwards = [...list.slice(place + 1), ...list.slice(0, Math.max(0, place))];
  return (
    onwards.find(({ progress }) => progress === "unread") ??
    onwards.find(({ progress }) => progress === "doing") ??
    null
  );
}
