import { TURN_PUBLIC_PAGES } from "#app/domain/calls/commands/turn-public-pages-at-dates.server";
import { PASSWORD_LETTER_JOB } from "#app/domain/people/commands/request-new-password.server";
import type { JobHandler } from "#app/domain/record/work.server";
import { type Clock, wallClock } from "./jobs/clock";
import { compareCase } from "./jobs/handlers/compare-case.server";
import { compileEdition } from "./jobs/handlers/compile-edition.server";
import { computePlan } from "./jobs/handlers/compute-plan.server";
import { examineHosted } from "./jobs/handlers/examine-hosted.server";
import { makeFileForms } from "./jobs/handlers/make-forms.server";
import { printForms } from "./jobs/handlers/print-forms.server";
import { readSealedForm } from "./jobs/handlers/read-scan.server";
import { scanFile } from "./jobs/handlers/scan-file.server";
import { importWord } from "./jobs/handlers/import-word.server";
import { makeBlindCopy } from "./jobs/handlers/make-blind-copy.server";
import { releaseEdition } from "./jobs/handlers/release-edition.server";
import { writePasswordLetterJob } from "./jobs/handlers/write-password-letter.server";
import { turnPublicPages } from "./jobs/handlers/turn-public-pages.server";
import { deliverMail } from "./mail/deliver-mail.server";
import type { Post } from "./mail/post.server";
import type { Portal } from "./portal.server";
import { uploadConfig } from "./uploads/config.server";
import { examineApart } from "./uploads/examine.server";
import { hostedFiles } from "./uploads/hosted-files.server";
import { virusScanner } from "./uploads/virus-scanner.server";

/** What the worker knows how to do, by the kind of job. What a job writes carries the time of `clock`. */
export const jobHandlers = (
  portal: Portal,
  post: Post,
  origin: string,
  clock: Clock = wallClock,
): Record<string, JobHandler> => ({
  "mail.deliver": deliverMail(portal.db, post, origin),
  "blind-copy.make": makeBlindCopy(portal, clock),
  "case.compare": compareCase(portal, clock),
  "case.import-word": importWord(portal, clock),
  "case.print-forms": printForms(portal, clock),
  "case.read-scan": readSealedForm(portal, clock),
  "file.make-forms": makeFileForms(portal, clock),
  "file.scan": scanFile(portal, clock, virusScanner()),
  "file.examine-hosted": examineHosted(portal, clock, {
    ...{ hosted: hostedFiles, scan: virusScanner(), examine: examineApart },
    folder: () => uploadConfig().partialFolder,
  }),
  "plan.compute": computePlan(portal, clock),
  "edition.release": releaseEdition(portal, clock),
  "edition.compile": compileEdition(portal, clock),
  [TURN_PUBLIC_PAGES]: turnPublicPages,
  [PASSWORD_LETTER_JOB]: writePasswordLetterJob,
});
