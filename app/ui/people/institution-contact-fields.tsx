import { useTranslation } from "react-i18next";
import type { FieldState } from "../form/field-state";
import { TextField } from "../form/text-field";

type Name = "groupName" | "address" | "head" | "staff" | "contactName" | "contactMobile" | "contactEmail";

/** What else the application form prints of an institution, and whom to ring. */
export function InstitutionContactFields({ fields }: { fields: Record<Name, FieldState> }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField field={fields.groupName} label={t("people.group-name")} hint={t("people.group-name-hint")} />
      <TextField field={fields.address} label={t("people.address")} autoComplete="street-address" />
      <div className="grid gap-6 tablet:grid-cols-2">
        <TextField field={fields.head} label={t("people.head")} />
        <TextField field={fields.staff} label={t("people.staff")} type="number" />
      </div>
      <TextField field={fields.contactName} label={t("people.contact-name")} />
      <div className="grid gap-6 tablet:grid-cols-2">
        <TextField field={fields.contactMobile} label={t("people.contact-mobile")} type="tel" />
        <TextField field={fields.contactEmail} label={t("people.contact-email")} type="email" />
      </div>
    </>
  );
}
