import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { useLanguage } from "../language";
import type { DeskCriterion } from "./desk-case";

/** As many are named; the rest are counted. */
const named = 2;

/** What is missing before a review can be submitted, each a way there. */
export function MissingScores({
  criteria,
  missing,
  onMissing,
}: {
  criteria: readonly DeskCriterion[];
  missing: readonly string[];
  onMissing: (key: string) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const left = criteria.filter(({ key }) => missing.includes(key));
  if (left.length === 0) return t("desk.missing-none");
  if (left.length === criteria.length) return t("desk.scored-short", { done: 0, all: criteria.length });
  const further = language === "en" ? left.length - named : left.length;
  return (
    <>
      {t("desk.missing")}
      {left.slice(0, named).map((criterion, index) => (
        <span key={criterion.key}>
          {index > 0 && t("desk.list-comma")}
          <a
            href={`#score-${criterion.key}`}
            onClick={(event) => {
              event.preventDefault();
              onMissing(criterion.key);
            }}
          >
            {nameIn(language, criterion)}
          </a>
        </span>
      ))}
      {left.length > named && t("desk.missing-more", { count: further })}
    </>
  );
}
