import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SubmitButton } from "../form/submit-button";
import { ApplyBar } from "../state/apply-bar";
import { SelectedCount } from "../table/selected-count";

/** Making the ticked cases public: how many, what will happen, and that it is for good. */
export function EditionRelease({ editionId }: { editionId: string }) {
  const { t } = useTranslation();
  return (
    <ApplyBar
      actions={
        <Form method="post" id="release">
          <input type="hidden" name="editionId" value={editionId} />
          <SubmitButton name="intent" value="release">
            {t("casebook.release")}
          </SubmitButton>
        </Form>
      }
    >
      <SelectedCount form="release" name="caseIds" then={t("casebook.release-what")} />
    </ApplyBar>
  );
}
