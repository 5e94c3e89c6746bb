import { useTranslation } from "react-i18next";
import type { HeaderContent } from "#app/domain/cases/forms";
import { headerPart } from "#app/domain/cases/part-states";
import { bothDocuments } from "#app/domain/documents/both-documents";
import { compareDocuments } from "#app/domain/documents/compare/compare-documents";
import type { RichDocument } from "#app/domain/documents/document";
import { formatTime } from "#app/i18n/format";
import type { Translate } from "#app/i18n/translation";
import { CaseText } from "../../case/case-text";
import type { OtherText } from "../../editor/saving/save-answer";
import { storedForm } from "../../editor/saving/stored-form";
import { ComparedText } from "../history/compared-text";
import { HeaderComparison } from "../history/header-comparison";
import { readableHtml } from "../readable-html";
import { headerLines } from "./header-lines";

interface ConflictChoiceProps {
  /** The part's name on the screen. */
  name: string;
  part: string;
  mine: unknown;
  theirs: OtherText;
  onSettle: (choice: { keep: unknown } | "theirs") => void;
}

/** Two texts of one part: what differs, both side by side, and the choice. Nobody's is lost; the person says which goes on. */
export function ConflictChoice({ name, part, mine, theirs, onSettle }: ConflictChoiceProps) {
  const { t } = useTranslation();
  const isHeader = part === headerPart;
  const both = () => {
    const [own, other] = [mine, theirs.content].map((content) => storedForm(part, content) as RichDocument);
    if (own && other) onSettle({ keep: bothDocuments(own, other) });
  };
  return (
    <section className="conflict" aria-label={t("cases.conflict", { name })} role="alert">
      <h3>{t("cases.conflict", { name })}</h3>
      <p>{t(theirs.isFound ? "cases.conflict-found-what" : "cases.conflict-what")}</p>
      <h4>{t("cases.conflict-differences")}</h4>
      <p className="hint">{t(theirs.isFound ? "cases.conflict-key-found" : "cases.conflict-key")}</p>
      <Differences {...{ part, before: theirs.content, after: mine }} />
      <div className="versus">
        <div>
          <h4>
            <b>{t(theirs.isFound ? "cases.conflict-here" : "cases.conflict-mine")}</b>
          </h4>
          <Text isHeader={isHeader} content={mine} />
        </div>
        <div>
          <h4>
            <b>{otherName(theirs, t)}</b>
            <span>{formatTime(theirs.savedAt)}</span>
          </h4>
          <Text isHeader={isHeader} content={theirs.content} />
        </div>
      </div>
      <div className="btn-row">
        <button type="button" className="btn" onClick={() => onSettle({ keep: mine })}>
          {t(theirs.isFound ? "cases.conflict-keep-here" : "cases.conflict-keep-mine")}
        </button>
        <button type="button" className="btn" onClick={() => onSettle("theirs")}>
          {t(theirs.isFound ? "cases.conflict-take-found" : "cases.conflict-take-theirs")}
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

function otherName({ by, isFound }: OtherText, t: Translate) {
  if (isFound) return t("cases.conflict-found");
  return by ? t("cases.conflict-by", { name: by }) : t("cases.conflict-theirs");
}

/** From the other text to the own one. */
function Differences({ part, before, after }: { part: string; before: unknown; after: unknown }) {
  const [old, fresh] = [before, after].map((content) => storedForm(part, content));
  return part === headerPart ? (
    <HeaderComparison before={old as HeaderContent} after={fresh as HeaderContent} />
  ) : (
    <ComparedText lines={compareDocuments(old as RichDocument, fresh as RichDocument)} />
  );
}

function Text({ isHeader, content }: { isHeader: boolean; content: unknown }) {
  const { t } = useTranslation();
  if (!isHeader) return <CaseText html={readableHtml(content as RichDocument)} />;
  return headerLines(content as HeaderContent, t).map(({ key, name, text }) => (
    <p key={key}>
      <span className="muted">{name}</span> {text}
    </p>
  ));
}
