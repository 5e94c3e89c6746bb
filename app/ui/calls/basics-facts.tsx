import { useTranslation } from "react-i18next";
import { formatDeadline } from "#app/i18n/format";
import { useLanguage } from "../language";
import { KeyValues } from "../state/key-values";
import type { EditableCall } from "./editable-call";

/** Names, dates and words of a call, to be read. */
export function BasicsFacts({ call, now }: { call: EditableCall; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const when = (moment: Date | null) => (moment ? formatDeadline(language, moment, now) : t("calls.date-open"));
  const text = (words: string) => <span className="whitespace-pre-line">{words}</span>;
  return (
    <KeyValues
      entries={[
        { name: t("calls.field-zh"), value: call.zh },
        { name: t("calls.field-en"), value: call.en },
        { name: t("calls.field-slug"), value: `/calls/${call.slug}` },
        { name: t("calls.field-opens"), value: when(call.opensAt) },
        { name: t("calls.field-closes"), value: when(call.closesAt) },
        { name: t("calls.field-reviews-close"), value: when(call.reviewsCloseAt) },
        { name: t("calls.field-contact"), value: text(call.contact ?? "") },
        { name: t("calls.field-introduction-zh"), value: text(call.introductionZh) },
        { name: t("calls.field-introduction-en"), value: text(call.introductionEn) },
      ]}
    />
  );
}
