import { Link } from "@remix-run/react";
import { Trans, useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { maskWords } from "#app/domain/documents/identities/identities";
import { CaseText } from "../case/case-text";
import { EvidenceSummary } from "../case/evidence-summary";
import { EvidenceTable } from "../case/evidence-table";
import { sectionNumber } from "../cases/writing/section-number";
import { markLine } from "../check/masked-html";
import { useLanguage } from "../language";
import { CaseMeta } from "./case-meta";
import type { DeskCase } from "./desk-case";
import { SectionJumps } from "./section-jumps";

/** The blind copy, to read: every word that stands for a removed name is marked as such. */
export function CaseReading({ data }: { data: DeskCase }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, abstract, keywords, texts } = data;
  return (
    <article className="reading" id="case">
      <header className="case-head">
        <CaseMeta data={data} />
        <h1 lang="zh-CN" dangerouslySetInnerHTML={{ __html: markLine(title) }} />
      </header>
      {abstract && (
        <p className="abstract">
          <b>{t("desk.abstract")}</b>
          <span lang="zh-CN" dangerouslySetInnerHTML={{ __html: markLine(abstract) }} />
        </p>
      )}
      {keywords.length > 0 && (
        <p className="desk-keywords">
          <b>{t("desk.keywords")}</b>
          <span lang="zh-CN" dangerouslySetInnerHTML={{ __html: markLine(keywords.join("；")) }} />
        </p>
      )}
      <SectionJumps texts={texts} />
      {texts.map((text, index) => (
        <section
          key={text.key}
          id={`section-${text.key}`}
          aria-labelledby={`heading-${text.key}`}
          className="desk-section"
        >
          <h2 id={`heading-${text.key}`}>
            {sectionNumber(language, index)}
            {nameIn(language, text)}
          </h2>
          {text.html ? <CaseText html={text.html} lang="zh-CN" /> : <p className="muted">{t("desk.section-empty")}</p>}
        </section>
      ))}
      <section id="evidence" aria-labelledby="evidence-head" className="desk-section">
        <h2 id="evidence-head">{t("evidence.title")}</h2>
        <EvidenceSummary summary={data.evidence} />
        {data.evidence.indicators.length > 0 && <EvidenceTable indicators={data.evidence.indicators} />}
      </section>
      <p className="desk-masks">
        <span className="mask" lang="zh-CN">
          {maskWords.institution}
        </span>{" "}
        <Trans
          t={t}
          i18nKey="desk.mask-note"
          components={{ a: <Link to={`/reviewer/assignments/${data.assignmentId}/conflict`}>{""}</Link> }}
        />
      </p>
    </article>
  );
}
