import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { homeOf } from "#app/domain/people/home-of";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { PageHead } from "#app/ui/state/page-head";
import { forAccount } from "#app/web/area.server";

export const handle = { title: "people.application-title" } satisfies PageHandle;

/** Where an announcement's button leads: a public page knows nobody, so who may start a case is seen only here. */
export const loader = forAccount(({ actor }, { request }) => {
  const call = new URL(request.url).searchParams.get("call") ?? "";
  if (actor.institution) throw redirect(`/institution/cases/new?call=${encodeURIComponent(call)}`);
  return { home: homeOf(actor) };
});

export default function ApplicationScreen() {
  const { t } = useTranslation();
  const { home } = useLoaderData<typeof loader>();
  return (
    <Main className="max-w-[52rem]">
      <PageHead title={t("people.application-title")} />
      <div className="grid gap-4">
        <p>{t("people.application-why")}</p>
        <p>{t("people.application-how")}</p>
        <form method="post" action="/account/sign-out" className="btn-row">
          <button className="btn btn-primary">{t("common.sign-out")}</button>
          <Link className="btn" to={home}>
            {t("people.application-back")}
          </Link>
        </form>
      </div>
    </Main>
  );
}
