import { Outlet, useLoaderData } from "@remix-run/react";
import { nameIn } from "#app/domain/calls/name-in";
import { callForOrganiser } from "#app/domain/calls/queries/call-for-organiser.server";
import { organiserRoles } from "#app/domain/people/roles";
import { useCallLinks } from "#app/ui/calls/call-links";
import { CallNav } from "#app/ui/frame/call-nav";
import { useLanguage } from "#app/ui/language";
import { forOrganiser } from "#app/web/area.server";
import { pathParam } from "#app/web/paths.server";

export const loader = forOrganiser(organiserRoles, async (ctx, { params }) => {
  const { call } = await callForOrganiser(ctx, pathParam(params, "callId", "call.not-found"));
  const { id, zh, en, state } = call;
  return { id, zh, en, state };
});

export default function CallLayout() {
  const call = useLoaderData<typeof loader>();
  const name = nameIn(useLanguage(), call);
  return (
    <>
      <CallNav name={name} links={useCallLinks(call.id, call.state)} />
      <Outlet />
    </>
  );
}
