import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { createCall } from "#app/domain/calls/commands/create-call.server";
import { newCallForm } from "#app/domain/calls/forms";
import { programmesOfOrganiser } from "#app/domain/calls/queries/programmes-of-organiser.server";
import { beijingTime } from "#app/i18n/beijing-time";
import { NewCallForm } from "#app/ui/calls/new-call-form";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { PageHead } from "#app/ui/state/page-head";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";

export const handle = { title: "calls.new-title" } satisfies PageHandle;

export const loader = forOrganiser(["manager"], async (ctx) => ({
  programmes: await programmesOfOrganiser(ctx),
  year: beijingTime(ctx.now).year,
}));

export const action = forOrganiser(["manager"], (ctx, { request }) =>
  submitForm(request, ctx.actor.language, newCallForm, async ({ programmeId, programmeZh, programmeEn, ...names }) => {
    const isNew = programmeZh !== undefined && programmeEn !== undefined;
    const programme = isNew ? { zh: programmeZh, en: programmeEn } : { id: programmeId ?? "" };
    const { id } = await createCall(ctx, { ...names, programme });
    return `/organiser/calls/${id}`;
  }),
);

export default function NewCallScreen() {
  const { programmes, year } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <Main>
      <PageHead
        title={t("calls.new-title")}
        sub={t("calls.new-sub")}
        crumbs={[{ to: "/organiser/calls", label: t("calls.list-title") }]}
      />
      <NewCallForm programmes={programmes} year={year} lastResult={lastResult} />
    </Main>
  );
}
