import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { CaseText } from "../../case/case-text";
import { useLanguage } from "../../language";
import { Section } from "../../state/section";
import type { ImportView } from "./import-view";

/** What of a file found no section: each block gets one, or is left out knowingly, before anything is accepted. */
export function StrayBlocks({ strays, sections }: Pick<ImportView, "strays" | "sections">) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (strays.length === 0) return null;
  return (
    <Section title={t("cases.import-strays")} note={t("cases.import-strays-count", { count: strays.length })}>
      <p>{t("cases.import-strays-what")}</p>
      <ol className="import-strays">
        {strays.map((html, index) => (
          <li key={index}>
            <div className="import-text">
              <CaseText html={html} lang="zh-CN" />
            </div>
            <select
              className="select"
              name={`place[${index}]`}
              required
              defaultValue={index === 0 ? "" : "above"}
              aria-label={t("cases.import-place", { number: index + 1 })}
            >
              {index === 0 ? (
                <option value="">{t("cases.import-place-choose")}</option>
              ) : (
                <option value="above">{t("cases.import-place-above")}</option>
              )}
              {sections.map((section) => (
                <option key={section.key} value={section.key}>
                  {nameIn(language, section)}
                </option>
              ))}
              <option value="drop">{t("cases.import-place-drop")}</option>
            </select>
          </li>
        ))}
      </ol>
    </Section>
  );
}
