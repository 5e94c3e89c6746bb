import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { caseProgress } from "#app/domain/cases/queries/case-progress.server";
import { resultForInstitution } from "#app/domain/reviews/queries/result-for-institution.server";
import { CaseHistory } from "#app/ui/cases/case-history";
import { CaseResultView } from "#app/ui/cases/case-result";
import { ImportNote } from "#app/ui/cases/import/import-note";
import { ReturnedNote } from "#app/ui/cases/returned-note";
import { SealPart } from "#app/ui/cases/seal/seal-part";
import { NextStepText } from "#app/ui/cases/next-step-text";
import { CaseStateBadge } from "#app/ui/cases/state-badge";
import { VersionTable } from "#app/ui/cases/version-table";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { KeyValues } from "#app/ui/state/key-values";
import { PageHead } from "#app/ui/state/page-head";
import { Section } from "#app/ui/state/section";
import { forInstitution } from "#app/web/area.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "cases.progress-title" } satisfies PageHandle;

export const loader = forInstitution(async (ctx, { params }) => {
  const caseId = pathParam(params, "caseId");
  return { found: await caseProgress(ctx, caseId), result: await resultForInstitution(ctx, caseId), now: ctx.now };
});

export default function ProgressScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { found, result, now } = useLoaderData<typeof loader>();
  const here = `/institution/cases/${found.id}`;
  return (
    <Main className="max-w-[60rem]">
      <PageHead
        title={found.title || t("cases.untitled")}
        sub={nameIn(language, found.call)}
        crumbs={[{ to: "/institution", label: t("cases.own-title") }]}
        actions={
          <>
            <Link className="btn" to={`${here}/history`}>
              {t("cases.states-title")}
            </Link>
            <Link className="btn" to={`${here}/co-applicants`}>
              {t("cases.together-title")}
            </Link>
            <Link className="btn" to={`${here}/rights`}>
              {t("rights.title")}
            </Link>
            {found.isOnWay && (
              <Link className="btn btn-primary" to={`${here}/approval`}>
                {t("cases.approval-see")}
              </Link>
            )}
            <Link className="btn" to={`${here}/preview`}>
              {t("cases.go-preview")}
            </Link>
            <a className="btn" href={`${here}/export.docx`}>
              {t("cases.go-export")}
            </a>
            {found.mayWrite && (
              <Link className="btn btn-primary" to={`${here}/edit`}>
                {t(found.state === "returned" ? "cases.go-revise" : "cases.go-edit")}
              </Link>
            )}
          </>
        }
      />
      {found.mayWrite && found.wordImport && <ImportNote caseId={found.id} wordImport={found.wordImport} />}
      <Section title={t("cases.progress-next")}>
        <KeyValues
          entries={[
            { name: t("cases.column-state"), value: <CaseStateBadge state={found.state} /> },
            { name: t("cases.column-next"), value: <NextStepText step={found.step} due={found.due} now={now} /> },
            { name: t("cases.progress-contact"), value: found.call.contact ?? t("cases.progress-no-contact") },
          ]}
        />
      </Section>
      <SealPart caseId={found.id} seal={found.seal} />
      <ReturnedNote found={found} now={now} />
      {result && <CaseResultView result={result} />}
      <VersionTable caseId={found.id} versions={found.versions} now={now} />
      <CaseHistory found={found} now={now} />
      {found.mayWithdraw && (
        <p className="no-print mt-6">
          <Link to={`${here}/withdrawal`}>{t("cases.go-withdrawal")}</Link>
        </p>
      )}
    </Main>
  );
}
