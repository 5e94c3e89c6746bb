import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { coApplicationForm } from "#app/domain/cases/co-applicants/forms";
import { answerCoApplication } from "#app/domain/cases/commands/answer-co-application.server";
import { coApplicationByToken } from "#app/domain/cases/queries/co-application-by-token.server";
import { CoApplicationForm } from "#app/ui/cases/co-applicants/co-application-form";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { KeyValues } from "#app/ui/state/key-values";
import { Message } from "#app/ui/state/message";
import { PageHead } from "#app/ui/state/page-head";
import { forAnyone } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "cases.together-title" } satisfies PageHandle;

const tokenOf = (params: Record<string, string | undefined>) => pathParam(params, "token", "account.link-expired");

export const loader = forAnyone((ctx, { params }) => coApplicationByToken(ctx, tokenOf(params)));

export const action = forAnyone((ctx, { request, params }) => {
  const token = tokenOf(params);
  return submitForm(request, ctx.actor.language, coApplicationForm, async (given) => {
    await answerCoApplication(ctx, { token, ...given });
    return `/account/co-application/${token}`;
  });
});

export default function CoApplicationScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const lastResult = useActionData<typeof action>();
  const { house, asked, title, abstract, call, answer } = useLoaderData<typeof loader>();
  return (
    <Main className="max-w-[52rem]">
      <PageHead title={t("cases.together-ask", { house })} sub={t("cases.together-ask-what", { house, asked })} />
      <div className="grid gap-6">
        <KeyValues
          entries={[
            { name: t("cases.column-title"), value: <span lang="zh-CN">{title || t("cases.untitled")}</span> },
            { name: t("cases.together-call"), value: nameIn(language, call) },
            { name: t("cases.place-abstract"), value: <span lang="zh-CN">{abstract || "—"}</span> },
          ]}
        />
        {answer ? (
          <Message tone="calm">
            <p>{t(`cases.together-thanks-${answer}`)}</p>
          </Message>
        ) : (
          <CoApplicationForm lastResult={lastResult} />
        )}
      </div>
    </Main>
  );
}
