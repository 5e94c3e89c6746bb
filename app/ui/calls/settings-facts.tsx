import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { CallSettings } from "#app/domain/calls/settings";
import { sealOf } from "#app/domain/calls/seal-of";
import { formatNumber } from "#app/i18n/format";
import { useLanguage } from "../language";
import { KeyValues } from "../state/key-values";

/** How the cases of a call are judged, as settled. */
export function SettingsFacts({ settings }: { settings: CallSettings }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value);
  const { reviewsPerCase, revisionDays, materialRights = "suggested", match, awardLevels } = settings;
  const seal = sealOf(settings);
  return (
    <KeyValues
      entries={[
        { name: t("calls.setting-reviews"), value: number(reviewsPerCase) },
        { name: t("calls.setting-revision"), value: t("common.days", { count: revisionDays }) },
        { name: t("calls.field-rights"), value: t(`calls.rights-${materialRights}`) },
        { name: t("seal.setting-form"), value: t(`seal.setting-form-${seal.form}`) },
        ...(seal.form === "on"
          ? [{ name: t("seal.setting-new"), value: t(`seal.setting-new-${seal.afterReturn}`) }]
          : []),
        {
          name: t("calls.part-levels"),
          value: awardLevels.map((level) => nameIn(language, level)).join(t("calls.list-comma")),
        },
        { name: t("calls.field-match-category"), value: number(match.category) },
        { name: t("calls.field-match-tags"), value: number(match.tags) },
        { name: t("calls.field-match-title"), value: number(match.title) },
        { name: t("calls.field-match-province"), value: number(match.sameProvince) },
      ]}
    />
  );
}
