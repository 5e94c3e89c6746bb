import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SaveNote } from "../cases/writing/save-note";
import { SubmitButton } from "../form/submit-button";
import { MissingScores } from "./missing-scores";
import type { RubricState } from "./rubric-state";

/** Always in sight: whether it is saved, what is missing, and the two ways to end. */
export function RubricFoot({
  criteria,
  missing,
  state,
  assignmentId,
  onMissing,
  onHelp,
}: RubricState & { assignmentId: string; onMissing: (key: string) => void; onHelp: () => void }) {
  const { t } = useTranslation();
  const isBlank = state.says === "saved" && !state.savedAt;
  return (
    <div className="rubric-foot">
      <div className="line">
        <span role="status">{isBlank ? t("desk.not-saved-yet") : <SaveNote state={state} />}</span>
        <span className="desk-missing">
          <MissingScores {...{ criteria, missing, onMissing }} />
        </span>
      </div>
      <div className="btn-row compact">
        <SubmitButton name="intent" value="submit">
          {t("desk.submit")}
        </SubmitButton>
        <noscript>
          <SubmitButton tone="plain" name="intent" value="save">
            {t("desk.save-draft")}
          </SubmitButton>
        </noscript>
        <Link className="btn" to={`/reviewer/assignments/${assignmentId}/conflict`}>
          {t("desk.recuse")}
        </Link>
      </div>
      <p className="desk-final">{t("desk.submit-what")}</p>
      <div className="keys" aria-hidden>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t("desk.key-criteria")}
        </span>
        <span>
          <kbd>0</kbd>–<kbd>9</kbd> {t("desk.key-digits")}
        </span>
        <span>
          <kbd>N</kbd> {t("desk.key-next")}
        </span>
        <button type="button" className="link-btn" tabIndex={-1} onClick={onHelp}>
          <kbd>?</kbd> {t("desk.key-help")}
        </button>
      </div>
    </div>
  );
}
