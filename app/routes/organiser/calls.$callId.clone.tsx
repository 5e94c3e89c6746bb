import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { cloneCall } from "#app/domain/calls/commands/clone-call.server";
import { cloneForm } from "#app/domain/calls/forms";
import { nameIn } from "#app/domain/calls/name-in";
import { callForOrganiser } from "#app/domain/calls/queries/call-for-organiser.server";
import { CloneForm } from "#app/ui/calls/clone-form";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { PageHead } from "#app/ui/state/page-head";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "calls.clone-page" } satisfies PageHandle;

export const loader = forOrganiser(["manager"], async (ctx, { params }) => {
  const { call } = await callForOrganiser(ctx, pathParam(params, "callId", "call.not-found"));
  const { zh, en, slug, year } = call;
  return { call: { zh, en, slug, year } };
});

export const action = forOrganiser(["manager"], (ctx, { request, params }) => {
  const callId = pathParam(params, "callId", "call.not-found");
  return submitForm(request, ctx.actor.language, cloneForm, async (names) => {
    const { id } = await cloneCall(ctx, { callId, ...names });
    return `/organiser/calls/${id}`;
  });
});

export default function CloneScreen() {
  const { call } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const name = nameIn(useLanguage(), call);
  return (
    <Main>
      <PageHead title={t("calls.clone-title", { name })} sub={t("calls.clone-sub")} />
      <CloneForm call={call} lastResult={lastResult} />
    </Main>
  );
}
