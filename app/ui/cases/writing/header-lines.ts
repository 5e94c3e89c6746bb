import type { HeaderContent } from "#app/domain/cases/forms";
import type { Translate } from "#app/i18n/translation";

/** A header in lines to read and compare, without its category, whose name only the call knows. */
export function headerLines(content: HeaderContent, t: Translate) {
  const { title, abstract, keywords, tasks, periodFrom, periodTo, authors, declarations } = content;
  return [
    { key: "title", name: t("cases.field-title"), text: title },
    { key: "abstract", name: t("cases.field-abstract"), text: abstract },
    { key: "period", name: t("cases.field-period"), text: [periodFrom, periodTo].filter(Boolean).join(" – ") },
    { key: "keywords", name: t("cases.field-keywords"), text: keywords.join("、") },
    { key: "tasks", name: t("cases.field-tasks"), text: tasks.join("、") },
    { key: "authors", name: t("cases.field-authors"), text: authors.map(({ name }) => name).join("、") },
    { key: "declarations", name: t("cases.field-declarations"), text: String(declarations.length) },
  ];
}
