import { useActionData, useLoaderData, useOutletContext, useSearchParams } from "@remix-run/react";
import { admitCase } from "#app/domain/cases/commands/admit-case.server";
import { refuseCase } from "#app/domain/cases/commands/refuse-case.server";
import { returnCase } from "#app/domain/cases/commands/return-case.server";
import { startCheck } from "#app/domain/cases/commands/start-check.server";
import { takeOverCheck } from "#app/domain/cases/commands/take-over-check.server";
import { evidenceOfContent } from "#app/domain/cases/evidence/evidence-of-content";
import { checkForm } from "#app/domain/cases/officer-forms";
import { caseForOfficer } from "#app/domain/cases/queries/case-for-officer.server";
import { nextToCheck } from "#app/domain/cases/queries/next-to-check.server";
import { revisionDay, revisionEnd } from "#app/domain/cases/revision-day";
import { countCharacters } from "#app/domain/documents/count-characters";
import { organiserRoles } from "#app/domain/people/roles";
import { evidenceNotes } from "#app/ui/case/evidence-notes";
import { sectionHtml } from "#app/ui/case/section-html";
import { CaseHead, type CaseHeadFacts } from "#app/ui/check/case-head";
import { CheckDone } from "#app/ui/check/check-done";
import { Conclusion } from "#app/ui/check/conclusion";
import { MachineFindings } from "#app/ui/check/machine-findings";
import { VersionText } from "#app/ui/check/version-text";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "cases.check-title" } satisfies PageHandle;

export const loader = forOrganiser(organiserRoles, async (ctx, { params }) => {
  const { content, ...desk } = await caseForOfficer(ctx, pathParam(params, "caseId"));
  const { sections, ...header } = content;
  const claimNote = evidenceNotes(content.indicators ?? []);
  return {
    ...desk,
    content: header,
    evidence: evidenceOfContent(content),
    texts: sections.map(({ key, document }) => ({
      key,
      html: sectionHtml(document, { claimNote }),
      length: countCharacters(document),
    })),
    dueDay: revisionDay(ctx.now, desk.revisionDays),
    now: ctx.now,
  };
});

export const action = forOrganiser(["manager", "officer"], (ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  const here = `/organiser/cases/${caseId}`;
  return submitForm(request, ctx.actor.language, checkForm, async (form) => {
    switch (form.intent) {
      case "start":
        await startCheck(ctx, { caseId });
        return here;
      case "take-over":
        await takeOverCheck(ctx, { caseId });
        return here;
      case "admit":
        return onward(await admitCase(ctx, { caseId }), "admitted");
      case "return":
        return onward(await returnCase(ctx, { caseId, ...form, dueAt: revisionEnd(form.dueDay, ctx.now) }), "returned");
      case "refuse":
        return onward(await refuseCase(ctx, { caseId, ...form }), "refused");
    }
  });

  async function onward({ call }: { call: { id: string } }, ended: string) {
    const next = await nextToCheck(ctx, { callId: call.id, after: caseId });
    const to = next ? `/organiser/cases/${next}` : `/organiser/calls/${call.id}/cases`;
    return `${to}?ended=${ended}&case=${caseId}`;
  }
});

export default function CheckScreen() {
  const desk = useLoaderData<typeof loader>();
  const head = useOutletContext<CaseHeadFacts>();
  const lastResult = useActionData<typeof action>();
  const [params] = useSearchParams();
  return (
    <Main bare>
      <div className="wrap wrap-head">
        <CheckDone />
        <CaseHead head={head} />
      </div>
      <div className="formal">
        <MachineFindings desk={desk} />
        <VersionText desk={desk} />
        <Conclusion key={desk.id} desk={desk} end={params.get("end")} lastResult={lastResult} />
      </div>
    </Main>
  );
}
