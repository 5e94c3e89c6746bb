import { summaryOfCall } from "#app/domain/cases/queries/summary-of-call.server";
import { summaryTable } from "#app/domain/cases/summary-table.server";
import { formatDateTime } from "#app/i18n/format";
import { translatorFor } from "#app/i18n/messages.server";
import { forOrganiser } from "#app/web/area.server";
import { answerBytes } from "#app/web/files/answer-bytes.server";
import { pathParam } from "#app/web/paths.server";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The summary table of a call, with whom to ask about each case: for those who handle them. */
export const loader = forOrganiser(["manager", "officer"], async (ctx, { params }) => {
  const { language } = ctx.actor;
  const t = translatorFor(language);
  const summary = await summaryOfCall(ctx, pathParam(params, "callId", "call.not-found"));
  const bytes = await summaryTable(summary, {
    language,
    sheet: t("summary.sheet"),
    heads: {
      number: t("summary.number"),
      receipt: t("cases.receipt-number"),
      title: t("cases.field-title"),
      track: t("summary.track"),
      category: t("cases.field-category"),
      institution: t("cases.field-institution"),
      creditCode: t("summary.credit-code"),
      region: t("summary.region"),
      authors: t("cases.field-authors"),
      contact: t("summary.contact"),
      mobile: t("summary.mobile"),
      state: t("cases.column-state"),
      submitted: t("cases.receipt-time"),
    },
    states: (state) => t(`cases.state-${state}`),
    time: (moment) => formatDateTime(language, moment, ctx.now),
    separator: t("cases.import-separator"),
    demo: t("common.demo"),
  });
  return answerBytes(bytes, { type, name: `${summary.call.zh}-${t("summary.sheet")}.xlsx` });
});
