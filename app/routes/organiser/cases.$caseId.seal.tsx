import { useActionData, useLoaderData, useOutletContext } from "@remix-run/react";
import { decideScan } from "#app/domain/cases/seal/commands/decide-scan.server";
import { decideScanForm } from "#app/domain/cases/seal/forms";
import { sealForOfficer } from "#app/domain/cases/seal/queries/seal-screens.server";
import { organiserRoles } from "#app/domain/people/roles";
import { CaseHead, type CaseHeadFacts } from "#app/ui/check/case-head";
import { SealDesk } from "#app/ui/check/seal-desk";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "seal.title" } satisfies PageHandle;

export const loader = forOrganiser(organiserRoles, async (ctx, { params }) => ({
  found: await sealForOfficer(ctx, pathParam(params, "caseId")),
  now: ctx.now,
}));

export const action = forOrganiser(["manager", "officer"], (ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  return submitForm(request, ctx.actor.language, decideScanForm, async (form) => {
    await decideScan(ctx, { caseId, ...form });
    return `/organiser/cases/${caseId}/seal`;
  });
});

export default function SealDeskScreen() {
  const { found, now } = useLoaderData<typeof loader>();
  const head = useOutletContext<CaseHeadFacts>();
  const lastResult = useActionData<typeof action>();
  return (
    <Main>
      <CaseHead head={head} />
      <SealDesk found={found} now={now} lastResult={lastResult} />
    </Main>
  );
}
