import { CircleHelp } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { EvidencePlace, Suggestion } from "#app/domain/cases/evidence/suggestion";
import { Icon } from "../../../icon";
import { suggestionText } from "./suggestion-text";

interface SuggestionListProps {
  suggestions: readonly Suggestion[];
  nameOf: (where: string) => string;
  onGo: (place: EvidencePlace) => void;
  /** Only a number of the running text can be tied. */
  onTie?: (place: EvidencePlace) => void;
  onDismiss: (key: string) => void;
  dismissLabel: string;
}

/** What the portal points at, each with its places to go to and a way to say that it is no matter. */
export function SuggestionList({ suggestions, nameOf, onGo, onTie, onDismiss, dismissLabel }: SuggestionListProps) {
  const { t } = useTranslation();
  return (
    <ul className="suggestions">
      {suggestions.map((suggestion) => {
        const { key, code, places } = suggestion;
        const [first] = places;
        const mayTie = onTie && code === "untied" && first.where !== "title" && first.where !== "abstract";
        return (
          <li key={key}>
            <span className="state-ask">
              <Icon of={CircleHelp} />
            </span>
            <div>
              <p>{suggestionText(suggestion, t)}</p>
              <span className="btn-row">
                {places.map((place, index) => (
                  <button
                    key={index}
                    type="button"
                    className="btn btn-small"
                    aria-label={t("evidence.go-to", { where: nameOf(place.where), text: place.text })}
                    onClick={() => onGo(place)}
                  >
                    {t("evidence.go", { where: nameOf(place.where) })}
                  </button>
                ))}
                {mayTie && (
                  <button
                    type="button"
                    className="btn btn-small"
                    aria-label={t("evidence.tie-of", { text: first.text })}
                    onClick={() => onTie(first)}
                  >
                    {t("evidence.tie")}
                  </button>
                )}
                <button
                  type="button"
                  className="btn btn-small"
                  aria-label={t("evidence.dismiss-of", { label: dismissLabel, text: first.text })}
                  onClick={() => onDismiss(key)}
                >
                  {dismissLabel}
                </button>
              </span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
