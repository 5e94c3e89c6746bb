import { useRevalidator } from "@remix-run/react";
import { LoaderCircle } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { FormErrors } from "../../form/form-errors";
import { Icon } from "../../icon";
import { DeclareFields } from "./declare-fields";
import { declaredBefore } from "./declared-before";
import type { MaterialHere } from "./material-here";
import { plainFields } from "./plain-fields";
import { postDeclaration } from "./post-declaration";

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
  const id = `declare-here-${item.fileId}`;
  const declare = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const refused = await postDeclaration(caseId, new FormData(event.currentTarget), t("rights.unreachable"));
    setBusy(false);
    setFailure(refused);
    if (refused) return;
    revalidate();
    onDone();
  };
  return (
    <form id={id} method="post" className="grid gap-4" onSubmit={(event) => void declare(event)}>
      <DeclareFields {...{ caseId, item }} fields={plainFields(id, declaredBefore(item))} />
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
