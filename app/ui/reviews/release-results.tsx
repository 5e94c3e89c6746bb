import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { formatNumber } from "#app/i18n/format";
import { ConfirmDetails } from "../form/confirm-details";
import { useLanguage } from "../language";
import { Message } from "../state/message";
import { Section } from "../state/section";
import type { DecidedOrNot, Level } from "./ranked-case";

/** Letting the institutions know: once everything is decided, for good. */
export function ReleaseResults({ all, levels }: { all: readonly DecidedOrNot[]; levels: readonly Level[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const open = all.filter(({ isDecided }) => !isDecided).length;
  const counts = [...levels.map((level) => ({ key: level.key, name: nameIn(language, level) }))]
    .map(({ key, name }) => ({ name, count: all.filter(({ level }) => level === key).length }))
    .concat({ name: t("reviews.level-none"), count: all.filter(({ level }) => level === null).length })
    .map(({ name, count }) => t("reviews.release-level", { name, n: formatNumber(language, count) }));
  return (
    <div className="mt-8">
      <Section title={t("reviews.release")}>
        {all.length === 0 || open > 0 ? (
          <Message>
            <p>{all.length === 0 ? t("reviews.ranking-empty-text") : t("reviews.release-wait", { count: open })}</p>
          </Message>
        ) : (
          <ConfirmDetails
            label={t("reviews.release-submit")}
            what={t("reviews.release-what", { count: all.length, levels: counts.join(t("calls.list-comma")) })}
            undoable={false}
            name="intent"
            value="release"
          />
        )}
      </Section>
    </div>
  );
}
