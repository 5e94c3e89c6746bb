import { useTranslation } from "react-i18next";
import { Message } from "../../state/message";
import type { PasteNote } from "./paste-note";

interface PasteNoteBannerProps {
  note: PasteNote;
  onWords: (text: string) => void;
  onClose: () => void;
}

/** Says what a paste left out, or why there was none and what can be done. */
export function PasteNoteBanner({ note, onWords, onClose }: PasteNoteBannerProps) {
  const { t } = useTranslation();
  const isIn = note.kind === "left-out";
  return (
    <div className="paste-note" role={isIn ? "status" : "alert"}>
      <Message tone={isIn ? "warn" : "stop"} title={t(isIn ? "cases.paste-in" : `cases.paste-${note.kind}`)}>
        {note.kind === "left-out" ? (
          <ul className="reasons">
            {note.pictures > 0 && <li>{t("cases.paste-pictures", { count: note.pictures })}</li>}
            {note.formulas > 0 && <li>{t("cases.paste-formulas", { count: note.formulas })}</li>}
            {note.wideTables > 0 && <li>{t("cases.paste-wide-tables", { count: note.wideTables })}</li>}
          </ul>
        ) : (
          <p>{t(note.kind === "no-room" ? "cases.paste-no-room-what" : "cases.paste-not-what")}</p>
        )}
        <p className="btn-row compact">
          {"text" in note && note.text.trim() !== "" && (
            <button type="button" className="btn btn-small" onClick={() => onWords(note.text)}>
              {t("cases.paste-words")}
            </button>
          )}
          <button type="button" className="btn btn-small" onClick={onClose}>
            {t("cases.paste-close")}
          </button>
        </p>
      </Message>
    </div>
  );
}
