import { writePasswordLetter } from "#app/domain/people/commands/write-password-letter.server";
import { newLinkToken } from "#app/domain/people/link-token.server";
import type { JobHandler } from "#app/domain/record/work.server";

/** The job behind a forgotten password: where the address has an account, a link goes out to it. */
export const writePasswordLetterJob: JobHandler = async ({ job, finish }) => {
  const { emailFold } = job.payload as { emailFold: string };
  const given = { emailFold, token: newLinkToken(), now: new Date() };
  await finish((tx) => writePasswordLetter(tx, given));
};
