import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { sealForInstitution } from "#app/domain/cases/seal/queries/seal-screens.server";
import { OwnSeal } from "#app/ui/cases/seal/own-seal";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { PageHead } from "#app/ui/state/page-head";
import { forInstitution } from "#app/web/area.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "seal.title" } satisfies PageHandle;

export const loader = forInstitution(async (ctx, { params }) => ({
  found: await sealForInstitution(ctx, pathParam(params, "caseId")),
  now: ctx.now,
}));

export default function SealScreen() {
  const { t } = useTranslation();
  const { found, now } = useLoaderData<typeof loader>();
  return (
    <Main className="max-w-[60rem]">
      <PageHead
        title={t("seal.title")}
        sub={t("seal.sub")}
        crumbs={[
          { to: "/institution", label: t("cases.own-title") },
          { to: `/institution/cases/${found.id}`, label: found.title || t("cases.untitled") },
        ]}
      />
      <OwnSeal found={found} now={now} />
    </Main>
  );
}
