import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import type { Author } from "#app/domain/cases/content";
import type { ShownFile } from "#app/domain/files/shown-file";
import { formatFileSize } from "#app/i18n/format";
import { CaseText } from "../case/case-text";
import { EvidenceTable, type ReadIndicator } from "../case/evidence-table";
import { useLanguage } from "../language";
import { FileLink } from "../preview/file-link";
import { usePreview } from "../preview/use-preview";
import { KeyValues } from "../state/key-values";
import { sectionNumber } from "./writing/section-number";

interface CasePreviewProps {
  text: {
    abstract: string;
    category: BothNames | null;
    institution: string;
    coApplicants: string[];
    tasks: string[];
    keywords: string[];
    period: { from: string; to: string };
    authors: Author[];
    indicators: ReadIndicator[];
    attachments: ShownFile[];
    /** Files that someone shown in them wants nobody to see any more. */
    withdrawn: string[];
    sections: (BothNames & { key: string; html: string })[];
  };
}

/** A case as a text to read and print: its header, its sections, its authors and files. */
export function CasePreview({ text }: CasePreviewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { preview, shown } = usePreview();
  const missing = <span className="muted">{t("cases.preview-empty")}</span>;
  const period = [text.period.from, text.period.to].filter(Boolean).join(" – ");
  const facts = [
    { name: t("cases.field-institution"), value: text.institution },
    ...(text.coApplicants.length > 0
      ? [
          {
            name: t("cases.part-co-applicants"),
            value: <span lang="zh-CN">{text.coApplicants.join(t("cases.import-separator"))}</span>,
          },
        ]
      : []),
    { name: t("cases.field-category"), value: text.category ? nameIn(language, text.category) : missing },
    { name: t("cases.field-period"), value: period || missing },
    {
      name: t("cases.field-authors"),
      value: text.authors.length > 0 ? <AuthorLines authors={text.authors} /> : missing,
    },
    { name: t("cases.field-abstract"), value: text.abstract ? <p className="note-text">{text.abstract}</p> : missing },
    ...(text.keywords.length > 0
      ? [{ name: t("cases.field-keywords"), value: text.keywords.join(t("cases.import-separator")) }]
      : []),
    ...(text.tasks.length > 0
      ? [
          {
            name: t("cases.field-tasks"),
            value: <span lang="zh-CN">{text.tasks.join(t("cases.import-separator"))}</span>,
          },
        ]
      : []),
  ];
  return (
    <article className="preview">
      <KeyValues entries={facts} />
      {text.sections.map((section, index) => (
        <section key={section.key} className="preview-section">
          <h2>
            {sectionNumber(language, index)}
            {nameIn(language, section)}
          </h2>
          {section.html ? <CaseText html={section.html} lang="zh-CN" /> : missing}
        </section>
      ))}
      {text.indicators.length > 0 && (
        <section className="preview-section" id="evidence">
          <h2>{t("evidence.title")}</h2>
          <EvidenceTable indicators={text.indicators} />
        </section>
      )}
      {text.attachments.length > 0 && (
        <section className="preview-section">
          <h2>{t("cases.field-attachments")}</h2>
          <ul className="file-rows">
            {text.attachments.map((file) => (
              <li key={file.fileId}>
                {text.withdrawn.includes(file.fileId) ? (
                  <span className="muted">{t("rights.withdrawn-file")}</span>
                ) : (
                  <FileLink file={file} onPreview={preview} />
                )}
                <span className="num muted">{formatFileSize(language, file.size)}</span>
              </li>
            ))}
          </ul>
          {shown}
        </section>
      )}
    </article>
  );
}

function AuthorLines({ authors }: { authors: readonly Author[] }) {
  return authors.map(({ name, title, institution, share }, index) => (
    <p key={index}>
      {name} <span className="muted">{[title, institution, share].filter(Boolean).join(" · ")}</span>
    </p>
  ));
}
