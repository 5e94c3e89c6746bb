import { useTranslation } from "react-i18next";
import { CheckboxField } from "../form/checkbox-field";
import type { FieldState } from "../form/field-state";
import { TextField } from "../form/text-field";

type LimitName =
  | "abstractRequired"
  | "abstractMax"
  | "bodyMin"
  | "bodyMax"
  | "imagesMin"
  | "imagesMax"
  | "imageMinKb"
  | "imageMinLong"
  | "imageMinShort"
  | "attachmentsMax";

/** How long, how many, how large. */
export function LimitFields({ fields }: { fields: Record<LimitName, FieldState> }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-6">
      <CheckboxField field={fields.abstractRequired}>{t("calls.field-abstract-required")}</CheckboxField>
      <div className="entry-fields">
        <TextField field={fields.abstractMax} type="number" label={t("calls.field-abstract-max")} />
        <TextField field={fields.attachmentsMax} type="number" label={t("calls.field-attachments-max")} />
      </div>
      <div className="entry-fields">
        <TextField
          field={fields.bodyMin}
          type="number"
          label={t("calls.field-body-min")}
          hint={t("calls.field-body-hint")}
        />
        <TextField field={fields.bodyMax} type="number" label={t("calls.field-body-max")} />
      </div>
      <div className="entry-fields">
        <TextField field={fields.imagesMin} type="number" label={t("calls.field-images-min")} />
        <TextField field={fields.imagesMax} type="number" label={t("calls.field-images-max")} />
        <TextField
          field={fields.imageMinKb}
          type="number"
          label={t("calls.field-image-kb")}
          hint={t("calls.field-image-kb-hint")}
        />
        <TextField
          field={fields.imageMinLong}
          type="number"
          label={t("calls.field-image-long")}
          hint={t("calls.field-image-sides-hint")}
        />
        <TextField field={fields.imageMinShort} type="number" label={t("calls.field-image-short")} />
      </div>
    </div>
  );
}
