import type { Context } from "#app/domain/context.server";
import type { UploadPurpose } from "#app/domain/files/upload-purposes";
import { authorise } from "#app/domain/refusal";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "./case-facts.server";
import { filesOfCase } from "./figures-of-case.server";

/** Where the files of a case may still go. */
export interface UploadTarget {
  callId: string;
  /** How many more files the case takes, by what they are for. */
  remaining: Record<UploadPurpose, number>;
}

/** No case needs more: keeps one account from filling the disk. */
const MOST_FIGURES = 100;
const MOST_WORD_FILES = 20;

/** Whether the actor may add files to a case, and how many. Refuses like every write to the case. */
export async function uploadTarget({ db, actor }: Context, caseId: string): Promise<UploadTarget> {
  const { row, call, facts } = await caseFacts(db.read, caseId);
  authorise(mayWriteCase(actor, facts));
  const held = await filesOfCase(db.read, caseId);
  const left = (most: number, kind: (typeof held)[number]["kind"]) =>
    Math.max(0, most - held.filter((file) => file.kind === kind).length);
  return {
    callId: row.callId,
    remaining: {
      figure: left(MOST_FIGURES, "figure"),
      document: left(call.settings.limits.attachments.max, "document"),
      word: left(MOST_WORD_FILES, "word-source"),
    },
  };
}
