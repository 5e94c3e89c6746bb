import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import type { EditionState } from "#app/domain/casebook/lifecycle";
import type { JobState } from "#app/domain/record/job-states";
import { formatFileSize, formatNumber } from "#app/i18n/format";
import { publicPath } from "#app/i18n/public-path";
import { SubmitButton } from "../form/submit-button";
import { useLanguage } from "../language";
import { JobProgress } from "../state/job-progress";
import { Section } from "../state/section";
import { useJobView } from "../state/use-job-view";

interface EditionView extends BothNames {
  id: string;
  slug: string;
  state: EditionState;
  pdfFileId: string | null;
  pdfPages: number | null;
  pdfSize: number | null;
}

/** The book itself: how far publishing or typesetting is, the PDF, the public page, and typesetting anew. */
export function EditionBook({
  edition,
  job,
  mayEdit,
  published,
}: {
  edition: EditionView;
  job: { kind: string; state: JobState; stage: string | null; progress: number } | null;
  mayEdit: boolean;
  published: number;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const jobView = useJobView();
  const isBusy = job?.state === "ready" || job?.state === "running";
  const label = t(job?.kind === "edition.release" ? "casebook.releasing" : "casebook.compiling");
  const { pdfFileId, pdfPages, pdfSize } = edition;
  return (
    <Section
      title={nameIn(language, edition)}
      note={t("casebook.published-count", { count: published })}
      end={
        edition.state === "released" && (
          <a href={publicPath(language, `/casebook/${edition.slug}`)}>{t("casebook.public-page")}</a>
        )
      }
    >
      {job && (isBusy || job.state === "dead") && (
        <>
          <p className="mt-3 font-semibold">{label}</p>
          <JobProgress job={jobView(job)} label={label} />
        </>
      )}
      <div className="btn-row mt-4">
        {pdfFileId && (
          <a className="btn" href={`/files/${pdfFileId}`}>
            {t("casebook.download", {
              pages: formatNumber(language, pdfPages ?? 0),
              size: formatFileSize(language, pdfSize ?? 0),
            })}
          </a>
        )}
        {mayEdit && edition.state === "released" && !isBusy && (
          <Form method="post">
            <input type="hidden" name="editionId" value={edition.id} />
            <SubmitButton tone="plain" name="intent" value="compile">
              {t(pdfFileId ? "casebook.compile-again" : "casebook.compile")}
            </SubmitButton>
          </Form>
        )}
      </div>
      {!pdfFileId && !isBusy && <p className="hint">{t("casebook.no-book")}</p>}
    </Section>
  );
}
