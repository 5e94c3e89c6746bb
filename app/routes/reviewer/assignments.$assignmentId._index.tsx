import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError, useSearchParams } from "@remix-run/react";
import { Refusal } from "#app/domain/refusal";
import { openAssignment } from "#app/domain/reviews/commands/open-assignment.server";
import { saveReview } from "#app/domain/reviews/commands/save-review.server";
import { submitReview } from "#app/domain/reviews/commands/submit-review.server";
import { reviewSchema } from "#app/domain/reviews/forms";
import { mayJudge } from "#app/domain/reviews/permissions";
import { nextToJudge } from "#app/domain/reviews/progress";
import { assignmentsBeside } from "#app/domain/reviews/queries/assignments-beside.server";
import { caseForReviewer } from "#app/domain/reviews/queries/case-for-reviewer.server";
import { readingMode } from "#app/domain/reviews/reading-mode";
import { contentFor, contentOfForm } from "#app/domain/reviews/review-content";
import { DeskError } from "#app/ui/desk/desk-error";
import { DeskScreen } from "#app/ui/desk/desk-screen";
import { showCase } from "#app/ui/desk/show-case";
import type { DeskCase } from "#app/ui/desk/desk-case";
import type { PageHandle } from "#app/ui/document/page-handle";
import { forReviewer, type ReviewerContext } from "#app/web/area.server";
import { readForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";
import { refusalText } from "#app/web/refusal-text.server";

export const handle = {
  title: (t, { shown }) => t("desk.page-title", { code: shown.code }),
} satisfies PageHandle<{ shown: DeskCase }>;

export const loader = forReviewer(async (ctx, { params }) => {
  const assignmentId = pathParam(params, "assignmentId", "assignment.not-found");
  const found = await caseForReviewer(ctx, { assignmentId });
  if (!found.openedAt) await openAssignment(ctx, { assignmentId });
  const mode = readingMode(mayJudge(ctx.actor, found.facts, ctx.now));
  const beads = await assignmentsBeside(ctx, found.callId);
  return { shown: showCase(found, { userId: ctx.actor.userId, mode, beads }), now: ctx.now };
});

/** Hands the review in; a browser without scripts sends all that was written along. */
export const action = forReviewer(async (ctx, { request, params }) => {
  const assignmentId = pathParam(params, "assignmentId", "assignment.not-found");
  const form = await readForm(request);
  const { callId, code, criteria } = await caseForReviewer(ctx, { assignmentId });
  const isWritten = form.has("toPanel");
  const written = isWritten ? contentOfForm(form, criteria) : null;
  try {
    const rev = await saveWritten(ctx, { assignmentId, rev: form.get("rev"), written });
    if (form.get("intent") === "save") return redirect(`/reviewer/assignments/${assignmentId}`);
    await submitReview(ctx, { assignmentId, rev });
  } catch (error) {
    if (!(error instanceof Refusal) || error.status === 404) throw error;
    // a second click: what it asks for is done
    if (error.code === "review.locked") return redirect(`/reviewer/assignments/${assignmentId}`);
    const answer = {
      errors: [refusalText(error, ctx.actor.language)],
      written: written && contentFor(criteria, written),
    };
    return data(answer, { status: error.status });
  }
  const next = nextToJudge(await assignmentsBeside(ctx, callId), assignmentId);
  return redirect(next ? `/reviewer/assignments/${next.assignmentId}?submitted=${code}` : "/reviewer");
});

interface Written {
  assignmentId: string;
  rev: FormDataEntryValue | null;
  written: ReturnType<typeof contentOfForm> | null;
}

/** Keeps what a form without scripts brought. Answers the `rev` to submit. */
async function saveWritten(ctx: ReviewerContext, { assignmentId, rev, written }: Written): Promise<number> {
  if (!written) return Number(rev);
  const text = reviewSchema.safeParse({ rev, ...written });
  if (!text.success) throw new Refusal("review.out-of-range");
  return (await saveReview(ctx, { assignmentId, text: text.data })).rev;
}

export default function DeskRoute() {
  const { shown, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const submitted = shown.beads.find(({ code }) => code === search.get("submitted"));
  const { written } = answer ?? {};
  const asWritten = written ? { ...shown, review: { ...shown.review, content: written } } : shown;
  return (
    <DeskScreen
      key={shown.assignmentId}
      data={asWritten}
      now={now}
      submittedCode={submitted?.code ?? null}
      errors={answer?.errors}
    />
  );
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
