import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { CaseText } from "../../case/case-text";
import { useLanguage } from "../../language";
import type { ImportedSection } from "./import-view";
import { LostList } from "./lost-list";

const ways = ["replace", "append", "skip"] as const;
const counted = ["paragraphs", "headings", "items", "tables", "figures"] as const;

/** One section: left what the file says, right what it would become, and what happens to text already written. */
export function SectionChoice({ section }: { section: ImportedSection }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = nameIn(language, section);
  const { key, rev, isWritten, current, file } = section;
  return (
    <section className="import-section" aria-label={name}>
      <h3>{name}</h3>
      <input type="hidden" name={`rev.${key}`} value={rev} />
      {file ? (
        <div className="import-sides">
          <div>
            <p className="hint">{t("cases.import-side-file")}</p>
            <p className="font-semibold" lang="zh-CN">
              {file.heading}
            </p>
            <p className="num">
              {counted
                .filter((kind) => file.contents[kind] > 0)
                .map((kind) => t(`cases.import-${kind}`, { count: file.contents[kind] }))
                .join(t("cases.import-separator"))}
            </p>
            <LostList lost={file.lost} />
          </div>
          <div>
            <p className="hint">{t("cases.import-side-draft")}</p>
            <div className="import-text">
              <CaseText html={file.html} lang="zh-CN" />
            </div>
          </div>
        </div>
      ) : (
        <p className="muted">{t(isWritten ? "cases.import-not-in-file" : "cases.import-empty-both")}</p>
      )}
      {isWritten && file && (
        <fieldset className="import-ways">
          <legend>{t("cases.import-written")}</legend>
          {ways.map((way) => (
            <label className="check" key={way}>
              <input type="radio" name={`way.${key}`} value={way} required />
              <span>{t(`cases.import-way-${way}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {isWritten && (
        <details>
          <summary>{t("cases.import-current")}</summary>
          <div className="import-text">
            <CaseText html={current} lang="zh-CN" />
          </div>
        </details>
      )}
    </section>
  );
}
