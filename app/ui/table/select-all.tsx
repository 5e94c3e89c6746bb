import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/** Ticks every row of the page at once. Without scripts there is nothing to tick it with, so it appears with them. */
export function SelectAll({ form, name }: { form: string; name: string }) {
  const { t } = useTranslation();
  const [isAlive, setAlive] = useState(false);
  // eslint-disable-next-line react-hooks/set-state-in-effect -- the first render must equal the server's
  useEffect(() => setAlive(true), []);
  if (!isAlive) return <span className="visually-hidden">{t("common.select")}</span>;
  return (
    <label>
      <input
        type="checkbox"
        onChange={({ currentTarget: { checked } }) => {
          const boxes = document.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${CSS.escape(name)}"]`);
          for (const box of boxes) {
            if (box.form?.id !== form || box.disabled || box.checked === checked) continue;
            box.checked = checked;
            box.dispatchEvent(new Event("change", { bubbles: true }));
          }
        }}
      />
      <span className="visually-hidden">{t("common.select-all")}</span>
    </label>
  );
}
