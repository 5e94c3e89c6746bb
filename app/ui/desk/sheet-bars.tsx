import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "#app/i18n/format";
import { SaveNote } from "../cases/writing/save-note";
import { Icon } from "../icon";
import { useLanguage } from "../language";
import { pointsGiven, type RubricState } from "./rubric-state";

/** On phones the rubric is a sheet at the foot of the page: one bar opens it, one closes it. */
export function SheetBars({ criteria, content, missing, state }: RubricState) {
  const { t } = useTranslation();
  const language = useLanguage();
  const says = (
    <>
      <b>{formatNumber(language, pointsGiven(content), 1)}</b>
      <span className="muted">
        {t("desk.scored-short", { done: criteria.length - missing.length, all: criteria.length })}
      </span>
      {(state.savedAt ?? state.says !== "saved") && <SaveNote state={state} />}
    </>
  );
  return (
    <>
      <a className="sheet-bar sheet-open only-phone" href="#rubric">
        {says}
        <span className="end">
          {t("desk.sheet-open")}
          <Icon of={ChevronUp} />
        </span>
      </a>
      <a className="sheet-bar sheet-close only-phone" href="#case">
        {says}
        <span className="end">
          {t("desk.sheet-close")}
          <Icon of={ChevronDown} />
        </span>
      </a>
    </>
  );
}
