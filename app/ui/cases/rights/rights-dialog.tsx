import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { formatDay } from "#app/i18n/format";
import { useLanguage } from "../../language";
import { DeclareHere } from "./declare-here";
import type { MaterialHere } from "./material-here";

interface RightsDialogProps {
  caseId: string;
  item: MaterialHere;
  /** Grows each time it is asked for: one that was closed opens again as it was left. */
  asked: number;
  /** The declaration is saved. */
  onDone: () => void;
}

/** The declaration of one picture or video over the page it stands on; of a withdrawn one only that it is. */
export function RightsDialog({ caseId, item, asked, onDone }: RightsDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, [asked]);
  const id = `rights-dialog-${item.fileId}`;
  const withdrawnAt = item.rights?.withdrawnAt;
  return (
    <dialog ref={dialog} className="editor-help" aria-labelledby={id}>
      <div className="editor-help-head">
        <h2 id={id}>{t("rights.title")}</h2>
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          {t("rights.close")}
        </button>
      </div>
      {item.name && <p className="muted break-words">{item.name}</p>}
      {withdrawnAt ? (
        <>
          <p>{t("rights.withdrawn-at", { date: formatDay(language, withdrawnAt) })}</p>
          <p className="hint">{t("rights.withdrawn-reason", { reason: item.rights?.withdrawalReason ?? "" })}</p>
        </>
      ) : (
        <DeclareHere
          {...{ caseId, item }}
          onDone={() => {
            dialog.current?.close();
            onDone();
          }}
        />
      )}
    </dialog>
  );
}
