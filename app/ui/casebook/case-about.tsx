import { useTranslation } from "react-i18next";
import type { PublicCase } from "#app/domain/casebook/public-reading";
import { formatPlainDate } from "#app/i18n/format";
import { useLanguage } from "../language";
import { KeyValues } from "../state/key-values";

/** What else is known of a case: its time, its keywords, who wrote it, and how to cite it. */
export function CaseAbout({ one, citation }: { one: PublicCase; citation: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { period, keywords, tasks, authors, publishedAt } = one;
  const rows = [
    { name: t("exhibition.period"), text: [period.from, period.to].filter(Boolean).join(" — ") },
    { name: t("exhibition.keywords"), text: keywords.join("；") },
    { name: t("exhibition.tasks"), text: tasks.join("；") },
    {
      name: t("exhibition.authors"),
      text: authors.map(({ name, title }) => [name, title].filter(Boolean).join(" ")).join("；"),
    },
  ].filter(({ text }) => text !== "");
  return (
    <>
      {rows.length > 0 && (
        <section className="block" aria-labelledby="about-case">
          <h2 id="about-case">{t("exhibition.about-case")}</h2>
          <KeyValues entries={rows.map(({ name, text }) => ({ name, value: <span lang="zh-CN">{text}</span> }))} />
        </section>
      )}
      <section className="block" id="cite" aria-labelledby="cite-head">
        <h2 id="cite-head">{t("exhibition.cite")}</h2>
        <p className="cite mt-4" lang="zh-CN">
          {citation}
        </p>
        <p className="small muted mt-3">
          {t("exhibition.cite-hint")} {t("exhibition.published-on", { day: formatPlainDate(language, publishedAt) })}
        </p>
        <p className="small muted no-print">{t("exhibition.print-hint")}</p>
      </section>
    </>
  );
}
