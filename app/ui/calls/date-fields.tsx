import { useTranslation } from "react-i18next";
import { DateTimeField } from "../form/date-time-field";
import type { FieldState } from "../form/field-state";

/** The three dates of a call. */
export function DateFields({
  fields,
}: {
  fields: { opensAt: FieldState; closesAt: FieldState; reviewsCloseAt: FieldState };
}) {
  const { t } = useTranslation();
  return (
    <div className="entry-fields">
      <DateTimeField field={fields.opensAt} label={t("calls.field-opens")} />
      <DateTimeField field={fields.closesAt} label={t("calls.field-closes")} hint={t("calls.field-closes-hint")} />
      <DateTimeField field={fields.reviewsCloseAt} label={t("calls.field-reviews-close")} />
    </div>
  );
}
