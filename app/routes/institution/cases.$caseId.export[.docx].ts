import { wordFileOfCase } from "#app/domain/cases/queries/word-file-of-case.server";
import { wordType } from "#app/domain/files/file-types";
import { translatorFor } from "#app/i18n/messages.server";
import { forInstitution } from "#app/web/area.server";
import { answerBytes } from "#app/web/files/answer-bytes.server";
import { pathParam } from "#app/web/paths.server";

/** The case as a Word file, under its title. */
export const loader = forInstitution(async (ctx, { params }) => {
  const t = translatorFor(ctx.actor.language);
  const { title, bytes } = await wordFileOfCase(ctx, pathParam(params, "caseId"), {
    institution: t("cases.field-institution"),
    category: t("cases.field-category"),
    period: t("cases.field-period"),
    keywords: t("cases.field-keywords"),
    abstract: t("cases.field-abstract"),
    authors: t("cases.field-authors"),
    separator: t("cases.import-separator"),
    evidence: {
      title: t("evidence.word-title"),
      note: t("evidence.word-note"),
      indicator: t("evidence.word-indicator"),
      definition: t("evidence.word-definition"),
      unit: t("evidence.field-unit"),
      baseline: t("evidence.baseline"),
      current: t("evidence.current"),
      source: t("evidence.source"),
    },
    demo: t("common.demo"),
  });
  return answerBytes(bytes, { type: wordType, name: `${title || t("cases.untitled")}.docx` });
});
