import { forwardRef } from "react";
import { useTranslation } from "react-i18next";
import { switchSingleKeys, useSingleKeys } from "./single-keys";

/** All keys of the desk, and the switch for the single ones. */
export const KeyHelp = forwardRef<HTMLDialogElement>(function KeyHelp(_props, ref) {
  const { t } = useTranslation();
  const isOn = useSingleKeys();
  const keys = [
    { names: ["↑", "↓"], does: t("desk.keys-criteria") },
    { names: ["0", "9"], does: t("desk.keys-digits") },
    { names: ["−", "+"], does: t("desk.keys-step") },
    { names: ["N"], does: t("desk.keys-next") },
    { names: ["?"], does: t("desk.keys-help") },
  ];
  return (
    <dialog ref={ref} className="desk-keys" aria-labelledby="desk-keys-title">
      <h2 id="desk-keys-title">{t("desk.keys-title")}</h2>
      <dl>
        {keys.map(({ names, does }) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input type="checkbox" checked={isOn} onChange={(event) => switchSingleKeys(event.currentTarget.checked)} />
        <span>{t("desk.keys-on")}</span>
      </label>
      <div className="btn-row">
        <button type="button" className="btn" onClick={(event) => event.currentTarget.closest("dialog")?.close()}>
          {t("desk.keys-close")}
        </button>
      </div>
    </dialog>
  );
});
