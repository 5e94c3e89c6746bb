import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { restorePartState } from "#app/domain/cases/commands/restore-part-state.server";
import { restoreForm } from "#app/domain/cases/forms";
import { partState } from "#app/domain/cases/queries/part-state.server";
import { statesOfCase } from "#app/domain/cases/queries/states-of-case.server";
import { PartLinks } from "#app/ui/cases/history/part-links";
import { StateList } from "#app/ui/cases/history/state-list";
import { shownOf } from "#app/ui/cases/history/shown-of";
import { StateView, stateViews } from "#app/ui/cases/history/state-view";
import type { PageHandle } from "#app/ui/document/page-handle";
import { FormErrors } from "#app/ui/form/form-errors";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { PageHead } from "#app/ui/state/page-head";
import { Section } from "#app/ui/state/section";
import { forInstitution } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "cases.states-title" } satisfies PageHandle;

export const loader = forInstitution(async (ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  const asked = new URL(request.url).searchParams;
  const before = Number(asked.get("before") ?? 0);
  const isPaged = Number.isInteger(before) && before > 0 && before < 2 ** 31;
  const found = await statesOfCase(ctx, { caseId, part: asked.get("part"), before: isPaged ? before : null });
  const stateId = asked.get("state") ?? found.states[0]?.id;
  const state = stateId ? await partState(ctx, caseId, stateId) : null;
  const view = stateViews.find((one) => one === asked.get("view")) ?? "now";
  const isPresent = state?.state.rev === state?.present?.rev;
  return {
    found,
    isNewest: !isPaged,
    now: ctx.now,
    viewed: state && {
      ...{ view, shown: shownOf(state, view) },
      ...{ id: state.state.id, part: state.state.part, rev: state.state.rev, characters: state.state.characters },
      ...{ cause: state.state.cause, savedAt: state.state.savedAt, by: state.state.by },
      over: found.mayWrite && !isPresent ? (state.present?.rev ?? null) : null,
    },
  };
});

/** Puts an earlier text back. */
export const action = forInstitution((ctx, { request, params }) =>
  submitForm(request, ctx.actor.language, restoreForm, async (state) => {
    const caseId = pathParam(params, "caseId");
    const { part } = await restorePartState(ctx, { caseId, ...state });
    return `/institution/cases/${caseId}/history?part=${encodeURIComponent(part)}`;
  }),
);

export default function HistoryScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { found, viewed, isNewest, now } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { part, parts, states, olderThan } = found;
  const here = `/institution/cases/${found.id}`;
  const named = parts.map(({ key, zh, en, count }) => ({
    ...{ key, count },
    name: zh === null || en === null ? t("cases.header") : nameIn(language, { zh, en }),
  }));
  const nameOf = (key: string) => named.find((one) => one.key === key)?.name ?? key;
  const title = found.title || t("cases.untitled");
  return (
    <Main className="max-w-[60rem]">
      <PageHead
        title={t("cases.states-title")}
        sub={t("cases.states-sub")}
        crumbs={[
          { to: "/institution", label: t("cases.own-title") },
          { to: here, label: title },
        ]}
        actions={
          found.mayWrite && (
            <Link className="btn" to={`${here}/edit`}>
              {t("cases.states-back")}
            </Link>
          )
        }
      />
      <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
      <PartLinks parts={named} current={part} />
      <Section title={t("cases.states-list", { name: nameOf(part) })}>
        <StateList
          {...{ part, states, now, name: nameOf(part), currentId: viewed?.id ?? null }}
          presentId={isNewest ? (states[0]?.id ?? null) : null}
        />
        <p className="btn-row no-print">
          {olderThan && <Link to={`?part=${part}&before=${olderThan}`}>{t("cases.states-older")}</Link>}
        </p>
      </Section>
      {viewed && <StateView name={nameOf(viewed.part)} state={viewed} now={now} />}
    </Main>
  );
}
