import { TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ReviewContent } from "#app/domain/reviews/review-content";
import { formatNumber, formatTime } from "#app/i18n/format";
import { Banner, saveBannerId } from "../cases/writing/save-banner";
import type { StoredPart } from "../editor/saving/save-answer";
import { useLanguage } from "../language";
import { pointsGiven } from "./rubric-state";

/** The same review was saved in two windows: the reviewer says which one goes on, neither is lost before. */
export function StaleChoice({
  content,
  theirs,
  onSettle,
}: {
  content: ReviewContent;
  theirs: StoredPart;
  onSettle: (choice: { keep: unknown } | "theirs") => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const pointsIn = (one: ReviewContent) => formatNumber(language, pointsGiven(one), 1);
  return (
    <Banner
      id={saveBannerId}
      tone="warn"
      icon={TriangleAlert}
      title={t("desk.stale-title")}
      act={
        <span className="btn-row compact">
          <button type="button" className="btn" onClick={() => onSettle({ keep: content })}>
            {t("desk.stale-mine")}
          </button>
          <button type="button" className="btn" onClick={() => onSettle("theirs")}>
            {t("desk.stale-theirs")}
          </button>
        </span>
      }
    >
      {t("desk.stale-text", {
        time: formatTime(theirs.savedAt),
        theirs: pointsIn(theirs.content as ReviewContent),
        mine: pointsIn(content),
      })}
    </Banner>
  );
}
