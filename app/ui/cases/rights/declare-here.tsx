import { getFormProps } from "@conform-to/react";
import { useRevalidator } from "@remix-run/react";
import { LoaderCircle } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { rightsForm } from "#app/domain/cases/rights/forms";
import { FormErrors } from "../../form/form-errors";
import { useSchemaForm } from "../../form/use-schema-form";
import { Icon } from "../../icon";
import { DeclareFields } from "./declare-fields";
import { declaredBefore } from "./declared-before";
import { postDeclaration } from "./post-declaration";
import type { MaterialHere } from "./material-here";

interface DeclareHereProps {
  caseId: string;
  item: MaterialHere;
  onDone: () => void;
}

/** The declaration of one picture or video on a page that is not left for it: what is being written there stays as it is. */
export function DeclareHere({ caseId, item, onDone }: DeclareHereProps) {
  const { t } = useTranslation();
  const { revalidate } = useRevalidator();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [form, fields] = useSchemaForm(rightsForm, {
    id: `declare-here-${item.fileId}`,
    defaultValue: declaredBefore(item),
    onSubmit: (event, { formData }) => {
      event.preventDefault();
      if (isBusy) return;
      setBusy(true);
      void postDeclaration(caseId, formData, t("rights.unreachable")).then((refused) => {
        setBusy(false);
        setFailure(refused);
        if (refused) return;
        revalidate();
        onDone();
      });
    },
  });
  return (
    <form {...getFormProps(form)} method="post" className="grid gap-4">
      <DeclareFields {...{ caseId, item, fields }} />
      <FormErrors errors={failure ? [failure] : undefined} />
      <div className="btn-row">
        <button className="btn btn-primary" aria-disabled={isBusy || undefined}>
          {isBusy && <Icon of={LoaderCircle} className="spin" />}
          {t(isBusy ? "common.sending" : "rights.save")}
        </button>
      </div>
    </form>
  );
}
