import { useId } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDetails } from "../../form/confirm-details";
import type { Material } from "#app/domain/cases/rights/material";

/** Takes an item out of sight for good, with the reason for the record. */
export function WithdrawForm({ item: { fileId, name } }: { item: Material }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <ConfirmDetails
      label={t("rights.withdraw")}
      what={t("rights.withdraw-what", { name })}
      undoable={false}
      name="intent"
      value="withdraw"
    >
      <input type="hidden" name="fileId" value={fileId} />
      <div className="field">
        <label className="label" htmlFor={id}>
          {t("rights.withdraw-reason")}
        </label>
        <p className="hint" id={`${id}-hint`}>
          {t("rights.withdraw-reason-hint")}
        </p>
        <textarea
          className="input"
          id={id}
          name="reason"
          rows={2}
          maxLength={500}
          required
          aria-describedby={`${id}-hint`}
        />
      </div>
    </ConfirmDetails>
  );
}
