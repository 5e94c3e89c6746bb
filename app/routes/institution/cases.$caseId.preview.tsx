import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { textOfCase } from "#app/domain/cases/queries/text-of-case.server";
import { emptyDocument } from "#app/domain/documents/document";
import { renderHtml } from "#app/domain/documents/render-html";
import { pictureSources } from "#app/domain/files/picture-sources";
import { evidenceNotes } from "#app/ui/case/evidence-notes";
import { CasePreview } from "#app/ui/cases/case-preview";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { Message } from "#app/ui/state/message";
import { PageHead } from "#app/ui/state/page-head";
import { forInstitution } from "#app/web/area.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "cases.preview-title" } satisfies PageHandle;

export const loader = forInstitution(async (ctx, { request, params }) => {
  const asked = new URL(request.url).searchParams.get("version");
  const position = asked !== null && /^\d{1,6}$/.test(asked) ? Number(asked) : null;
  const { content, sections, sizes, withdrawn, ...rest } = await textOfCase(ctx, pathParam(params, "caseId"), position);
  const resolveFigure = (fileId: string) => {
    const size = sizes.find((one) => one.fileId === fileId);
    return size
      ? { ...pictureSources(fileId, size.width ?? 640), width: size.width ?? 640, height: size.height ?? 400 }
      : null;
  };
  const indicators = content.indicators ?? [];
  const claimNote = evidenceNotes(indicators);
  const { title, abstract, tasks, keywords, period, authors, declarations, institution } = content;
  return {
    ...rest,
    withdrawn,
    ...{ title, abstract, tasks, keywords, period, authors, declarations },
    institution: institution.name,
    coApplicants: content.coApplicants ?? [],
    indicators: indicators.map(({ file, ...shown }) => ({ ...shown, hasFile: file !== null })),
    sections: sections.map((section) => {
      const document = content.sections.find(({ key }) => key === section.key)?.document ?? emptyDocument();
      return { ...section, html: renderHtml(document, { resolveFigure, claimNote, headingOffset: 1 }) };
    }),
  };
});

export default function PreviewScreen() {
  const { t } = useTranslation();
  const text = useLoaderData<typeof loader>();
  const title = text.title || t("cases.untitled");
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={title}
        sub={<span className="no-print">{t("cases.preview-print")}</span>}
        crumbs={[
          { to: "/institution", label: t("cases.own-title") },
          { to: `/institution/cases/${text.id}`, label: t("cases.progress-title") },
        ]}
        actions={
          text.mayWrite && (
            <Link className="btn" to={`/institution/cases/${text.id}/edit`}>
              {t("cases.go-edit")}
            </Link>
          )
        }
      />
      <div className="mb-6">
        <Message>
          <p>
            {text.version
              ? t("cases.preview-version", { version: text.version.position, receipt: text.version.receipt })
              : t("cases.preview-draft")}
          </p>
        </Message>
      </div>
      <CasePreview text={text} />
    </Main>
  );
}
