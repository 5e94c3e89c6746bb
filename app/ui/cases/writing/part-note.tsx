import { Link } from "@remix-run/react";
import { History, PencilLine } from "lucide-react";
import { useTranslation } from "react-i18next";
import { headerPart } from "#app/domain/cases/part-states";
import type { HeldPart } from "#app/domain/cases/presence";
import { formatTime } from "#app/i18n/format";
import type { Translate } from "#app/i18n/translation";
import type { PartNews } from "../../editor/saving/autosave-view";
import { Icon } from "../../icon";

interface PartNoteProps {
  caseId: string;
  part: string;
  /** What came into the part other than by typing here. */
  news: PartNews | undefined;
  /** Who writes in it on another page. */
  holder: HeldPart | null;
  onTakeOver: () => void;
}

/** Over a part: who is writing in it, and what came into it that was not typed here. */
export function PartNote({ caseId, part, news, holder, onTakeOver }: PartNoteProps) {
  const { t } = useTranslation();
  return (
    <div role="status" className="part-notes">
      {holder && (
        <p className="part-note">
          <Icon of={PencilLine} />
          <span>
            {holder.isSelf ? t("cases.held-by-self") : t("cases.held-by", { name: holder.name })}{" "}
            {t(part === headerPart ? "cases.held-what-header" : "cases.held-what")}
          </span>
          {part !== headerPart && !holder.isSelf && (
            <button type="button" className="link-btn" onClick={onTakeOver}>
              {t("cases.held-take")}
            </button>
          )}
        </p>
      )}
      {news && !holder && (
        <p className="part-note">
          <Icon of={History} />
          <span>{newsText(news, t)}</span>
          <Link to={`/institution/cases/${caseId}/history?part=${encodeURIComponent(part)}`}>
            {t("cases.states-title")}
          </Link>
        </p>
      )}
    </div>
  );
}

function newsText({ kind, by, at }: PartNews, t: Translate) {
  const time = formatTime(at);
  const name = by ?? t("cases.news-someone");
  switch (kind) {
    case "joined":
      return t("cases.news-joined", { name, time });
    case "renewed":
      return t("cases.news-renewed", { name, time });
    case "recovered":
      return t("cases.news-recovered", { time });
  }
}
