import { useTranslation } from "react-i18next";
import type { HeaderContent } from "#app/domain/cases/forms";
import type { RichDocument } from "#app/domain/documents/document";
import { renderHtml } from "#app/domain/documents/render-html";
import { formatTime } from "#app/i18n/format";
import { CaseText } from "../../case/case-text";
import type { StoredPart } from "../../editor/saving/save-answer";
import { headerLines } from "./header-lines";

interface ConflictChoiceProps {
  /** The part's name on the screen. */
  name: string;
  part: string;
  mine: unknown;
  theirs: StoredPart;
  onSettle: (choice: { keep: unknown } | "theirs") => void;
}

const htmlOf = (document: unknown) =>
  renderHtml(document as RichDocument, {
    resolveFigure: (fileId) => ({ src: `/files/${fileId}`, width: 320, height: 200 }),
    headingOffset: 1,
  });

/** Two texts of one part, side by side: nobody's is lost, the person says which goes on. */
export function ConflictChoice({ name, part, mine, theirs, onSettle }: ConflictChoiceProps) {
  const { t } = useTranslation();
  const isHeader = part === "header";
  const both = () => {
    const own = mine as RichDocument;
    const other = theirs.content as RichDocument;
    onSettle({ keep: { type: "doc", content: [...own.content, ...other.content] } satisfies RichDocument });
  };
  return (
    <section className="conflict" aria-label={t("cases.conflict", { name })} role="alert">
      <h3>{t("cases.conflict", { name })}</h3>
      <p>{t("cases.conflict-what")}</p>
      <div className="versus">
        <div>
          <h4>
            <b>{t("cases.conflict-mine")}</b>
          </h4>
          {isHeader ? <HeaderText content={mine as HeaderContent} /> : <CaseText html={htmlOf(mine)} />}
        </div>
        <div>
          <h4>
            <b>{theirs.by ? t("cases.conflict-by", { name: theirs.by }) : t("cases.conflict-theirs")}</b>
            <span>{formatTime(theirs.savedAt)}</span>
          </h4>
          {isHeader ? (
            <HeaderText content={theirs.content as HeaderContent} />
          ) : (
            <CaseText html={htmlOf(theirs.content)} />
          )}
        </div>
      </div>
      <div className="btn-row">
        <button type="button" className="btn" onClick={() => onSettle({ keep: mine })}>
          {t("cases.conflict-keep-mine")}
        </button>
        <button type="button" className="btn" onClick={() => onSettle("theirs")}>
          {t("cases.conflict-take-theirs")}
        </button>
        {!isHeader && (
          <button type="button" className="btn btn-primary" onClick={both}>
            {t("cases.conflict-both")}
          </button>
        )}
      </div>
    </section>
  );
}

function HeaderText({ content }: { content: HeaderContent }) {
  const { t } = useTranslation();
  return headerLines(content, t).map(({ key, name, text }) => (
    <p key={key}>
      <span className="muted">{name}</span> {text}
    </p>
  ));
}
