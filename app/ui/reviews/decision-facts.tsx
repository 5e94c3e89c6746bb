import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { formatNumber } from "#app/i18n/format";
import { useLanguage } from "../language";
import { Facts } from "../state/facts";
import type { DecidedOrNot, Level } from "./ranked-case";

/** How many cases are judged and decided, and how many got each level. */
export function DecisionFacts({ all, levels }: { all: readonly DecidedOrNot[]; levels: readonly Level[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const count = (keep: (one: DecidedOrNot) => boolean) => formatNumber(language, all.filter(keep).length);
  return (
    <Facts
      facts={[
        {
          name: t("reviews.fact-judged"),
          value: count(({ isComplete }) => isComplete),
          note: t("reviews.fact-judged-note", { all: formatNumber(language, all.length) }),
        },
        { name: t("reviews.fact-decided"), value: count(({ isDecided }) => isDecided) },
        ...levels.map((level) => ({
          name: nameIn(language, level),
          value: count((one) => one.isDecided && one.level === level.key),
        })),
        { name: t("reviews.level-none"), value: count((one) => one.isDecided && one.level === null) },
      ]}
    />
  );
}
