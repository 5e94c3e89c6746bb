import { reviewContentSchema } from "#app/domain/reviews/forms";
import type { ReviewContent } from "#app/domain/reviews/review-content";
import { canonicalJson } from "#app/domain/record/canonical";
import { Autosave } from "../editor/saving/autosave";
import { browserMirror } from "../editor/saving/browser-mirror";
import { postPart } from "../editor/saving/post-part";
import { useSaving } from "../editor/saving/use-saving";
import type { DeskCase } from "./desk-case";

const part = "review";

/** The autosave of one review, and what is written so far. */
export function useReviewSaving({ userId, assignmentId, review }: DeskCase, broken: string) {
  const { autosave, view } = useSaving(
    () =>
      new Autosave([{ name: part, rev: review.rev, savedAt: review.savedAt, content: review.content }], {
        send: (_part, { rev, content }) =>
          postPart(`/reviewer/assignments/${assignmentId}/review`, { rev, ...(content as ReviewContent) }, broken),
        mirror: browserMirror(userId, `review ${assignmentId}`),
        isSame: (_part, one, other) => textOf(one) === textOf(other),
        // one person writes a review: what has gone on since is theirs to judge
        merge: (_part, base, mine, theirs) => (textOf(base) === textOf(mine) ? theirs : null),
      }),
  );
  const state = view.parts[part]!;
  return {
    content: view.contents[part] as ReviewContent,
    state,
    /** What another window saved meanwhile. */
    theirs: view.conflicts[part],
    isMirrorFull: view.isMirrorFull,
    /** Grows when the text was replaced other than by typing. */
    generation: view.generations[part] ?? 0,
    write: (content: ReviewContent) => autosave.type(part, content),
    settle: (choice: { keep: unknown } | "theirs") => autosave.settle(part, choice),
    /** Sends what is unsaved; the `rev` the server has then, or nothing where it could not be saved. */
    flush: async () => ((await autosave.flush()) ? (autosave.view().parts[part]?.rev ?? null) : null),
  };
}

/** Two reviews that are stored as the same are the same. */
function textOf(content: unknown) {
  const read = reviewContentSchema.safeParse(content);
  return canonicalJson(read.success ? read.data : content);
}
