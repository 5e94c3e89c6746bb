import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { declarationKeys } from "#app/domain/cases/kinds";
import { CaseText } from "../case/case-text";
import { EvidenceSummary } from "../case/evidence-summary";
import { EvidenceTable } from "../case/evidence-table";
import { useLanguage } from "../language";
import type { Desk } from "./desk";
import { VersionFiles } from "./version-files";
import { VersionsList } from "./versions-list";

/** In the middle of the desk: the version as it was handed in, its facts first, then its text, files and receipts. */
export function VersionText({ desk }: { desk: Desk }) {
  const { content, texts, sections, category, position, versions } = desk;
  const { t } = useTranslation();
  const language = useLanguage();
  const comma = t("calls.list-comma");
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const { institution, authors, period } = content;
  const indicators = (content.indicators ?? []).map(({ file, ...shown }) => ({ ...shown, hasFile: file !== null }));
  // what the institution wrote is Chinese, whatever the page speaks
  const facts = [
    [t("cases.part-title"), content.title, "zh-CN"],
    [t("cases.part-institution"), institution.name, "zh-CN"],
    [t("cases.fact-code"), institution.creditCode],
    [t("cases.part-co-applicants"), (content.coApplicants ?? []).join("\n"), "zh-CN"],
    [t("cases.fact-region"), institution.regionName, "zh-CN"],
    [
      t("cases.part-category"),
      category && `${nameIn(language, category.track)} › ${nameIn(language, category.category)}`,
    ],
    [t("cases.fact-period"), period.from && t("cases.fact-from-to", period)],
    [t("cases.fact-tasks"), content.tasks.join(comma), "zh-CN"],
    [t("cases.fact-keywords"), content.keywords.join(comma), "zh-CN"],
    [
      t("cases.part-authors"),
      authors.map(({ name, title, institution: house }) => [name, title, house].filter(Boolean).join(" ")).join("\n"),
      "zh-CN",
    ],
    [t("cases.part-abstract"), content.abstract, "zh-CN"],
    [t("cases.fact-length"), t("cases.fact-length-count", { count: total })],
    [
      t("cases.fact-declarations"),
      declarationKeys
        .filter((key) => content.declarations.includes(key))
        .map((key) => t(`cases.declaration-${key}`))
        .join("\n"),
    ],
  ] as const;
  return (
    <div className="both">
      <section>
        <h2>
          {t("cases.handed-in")}
          <small>{t("cases.version-of", { position, versions: versions.length })}</small>
        </h2>
        <table className="kv">
          <tbody>
            {facts.map(([name, value, lang]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="whitespace-pre-line" lang={lang}>
                  {value || "—"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {texts.map(({ key, html, length }) => {
        const section = sections.find((one) => one.key === key);
        return (
          <section key={key}>
            <h2>
              {section ? nameIn(language, section) : key}
              <small className="num">{t("cases.fact-length-count", { count: length })}</small>
            </h2>
            <CaseText html={html} lang="zh-CN" />
          </section>
        );
      })}
      <section id="evidence">
        <h2>{t("evidence.title")}</h2>
        <EvidenceSummary summary={desk.evidence} />
        {indicators.length > 0 && <EvidenceTable indicators={indicators} />}
      </section>
      <VersionFiles figures={desk.figures} attachments={desk.attachments} />
      <VersionsList versions={versions} current={position} />
    </div>
  );
}
