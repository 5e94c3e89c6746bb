import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import { useLanguage } from "../language";
import { RuleTable } from "./rule-table";

/** Tracks and the categories in each. */
export function TracksTable({
  tracks,
}: {
  tracks: readonly (BothNames & { key: string; categories: readonly BothNames[] })[];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const inWords = (categories: readonly BothNames[]) => categories.map((category) => nameIn(language, category));
  return (
    <RuleTable
      name={t("calls.letter-categories")}
      heads={[t("calls.letter-track"), t("calls.letter-categories")]}
      rules={tracks.map((track) => ({
        key: track.key,
        name: nameIn(language, track),
        says: inWords(track.categories).join(t("calls.list-semicolon")),
      }))}
    />
  );
}
