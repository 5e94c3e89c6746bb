import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/** How many rows are ticked for a form, kept up to date as they are ticked. Shown only where scripts run. */
export function SelectedCount({ form, name }: { form: string; name: string }) {
  const { t } = useTranslation();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    const recount = () => {
      const boxes = document.querySelectorAll<HTMLInputElement>(
        `input[type=checkbox][name="${CSS.escape(name)}"]:checked`,
      );
      setCount([...boxes].filter((box) => box.form?.id === form).length);
    };
    recount();
    document.addEventListener("change", recount);
    return () => document.removeEventListener("change", recount);
  }, [form, name]);
  if (count === null) return null;
  return (
    <span className="num" aria-live="polite">
      {count === 0 ? t("common.selected-none") : t("common.selected", { count })}
    </span>
  );
}
