import { z } from "zod";
import { formError } from "#app/i18n/form-error";

/** What a step says. `step` names the row it answers, so that a stale screen answers nothing else. */
export const approvalForm = z
  .object({
    intent: z.enum(["approve", "send-back"]),
    step: z.string().max(80),
    note: z.string().trim().max(500).optional(),
  })
  .refine(({ intent, note }) => intent === "approve" || Boolean(note), {
    error: formError("cases.approval-error-note"),
    path: ["note"],
  });
export type ApprovalAnswer = z.output<typeof approvalForm>;

/** What anybody does on the screen of the way: answers for a step, sends the case round, or takes it back. */
export const wayForm = z.union([z.object({ intent: z.enum(["circulate", "recall"]) }), approvalForm]);
