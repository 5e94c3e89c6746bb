import { Outlet, useLoaderData } from "@remix-run/react";
import { nameIn } from "#app/domain/calls/name-in";
import { caseHead } from "#app/domain/cases/queries/case-head.server";
import { organiserRoles } from "#app/domain/people/roles";
import { useCallLinks } from "#app/ui/calls/call-links";
import type { CaseHeadFacts } from "#app/ui/check/case-head";
import { CallNav } from "#app/ui/frame/call-nav";
import { useLanguage } from "#app/ui/language";
import { forOrganiser } from "#app/web/area.server";
import { pathParam } from "#app/web/paths.server";

export const loader = forOrganiser(organiserRoles, async (ctx, { params }) => {
  const { role } = ctx.actor.organiser;
  return {
    ...(await caseHead(ctx, pathParam(params, "caseId"))),
    mayReadLog: role === "manager" || role === "auditor",
  };
});

export default function CaseLayout() {
  const head = useLoaderData<typeof loader>();
  const name = nameIn(useLanguage(), head.call);
  return (
    <>
      <CallNav name={name} links={useCallLinks(head.call.id, head.call.state)} />
      <Outlet context={head satisfies CaseHeadFacts} />
    </>
  );
}
