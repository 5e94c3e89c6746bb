import { writePasswordLetter } from "#app/domain/people/commands/write-password-letter.server";
import { newLinkToken } from "#app/domain/people/link-token.server";
import type { JobHandler } from "#app/domain/record/work.server";

/** The job behind a forgotten password: where there is an account, a link goes out to it. */
export const writePasswordLetterJob: JobHandler = async ({ job, finish }) => {
  const { userId } = job.payload as { userId: string | null };
  const given = { userId, token: newLinkToken(), now: new Date() };
  await finish((tx) => writePasswordLetter(tx, given));
};
