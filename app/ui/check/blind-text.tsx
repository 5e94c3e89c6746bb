import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import { CaseText } from "../case/case-text";
import { EvidenceTable } from "../case/evidence-table";
import { useLanguage } from "../language";
import type { BlindCopyView } from "./blind-copy";
import { BlindHeadForm } from "./blind-head-form";
import { BlindSectionForm } from "./blind-section-form";
import { markLine } from "./masked-html";

/** What reviewers will read, every replacement marked, with a way to correct each part. */
export function BlindText({
  copy,
  sections,
  mayEdit,
  edited,
}: {
  copy: BlindCopyView;
  sections: readonly (BothNames & { key: string })[];
  mayEdit: boolean;
  /** The part being corrected: `head`, or a section's key. */
  edited: string | null;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const correct = (part: string) =>
    mayEdit && (
      <Link className="btn btn-small" to={`?edit=${part}#${part}`} preventScrollReset>
        {t("cases.blind-correct")}
      </Link>
    );
  const { title, abstract, keywords, indicators = [] } = copy.content;
  return (
    <div>
      <section className="sec" id="head">
        <div className="sec-head">
          <h2>{t("cases.blind-head")}</h2>
          <span className="end">{edited !== "head" && correct("head")}</span>
        </div>
        {mayEdit && edited === "head" ? (
          <BlindHeadForm key={copy.rev} copy={copy} />
        ) : (
          <CaseText
            lang="zh-CN"
            html={`<p><strong>${markLine(title)}</strong></p>${abstract ? `<p>${markLine(abstract)}</p>` : ""}${
              keywords.length > 0 ? `<p>${markLine(keywords.join("、"))}</p>` : ""
            }`}
          />
        )}
      </section>
      {copy.texts.map(({ key, html, document }) => {
        const section = sections.find((one) => one.key === key);
        const name = section ? nameIn(language, section) : key;
        return (
          <section className="sec" id={key} key={key}>
            <div className="sec-head">
              <h2>{name}</h2>
              <span className="end">{edited !== key && correct(key)}</span>
            </div>
            {mayEdit && document ? (
              <BlindSectionForm key={copy.rev} rev={copy.rev} section={key} name={name} document={document} />
            ) : (
              <CaseText html={html} lang="zh-CN" />
            )}
          </section>
        );
      })}
      {indicators.length > 0 && (
        <section className="sec" id="evidence">
          <div className="sec-head">
            <h2>{t("evidence.title")}</h2>
          </div>
          <EvidenceTable indicators={indicators} />
        </section>
      )}
    </div>
  );
}
