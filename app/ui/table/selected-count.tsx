import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/**
 * How many rows are ticked for a form, kept up to date as they are ticked, and what will become of them: `then`. While
 * none is ticked only what to do first is said. Without scripts nothing is counted.
 */
export function SelectedCount({ form, name, then }: { form: string; name: string; then: ReactNode }) {
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
  if (count === null) return then;
  return (
    <>
      <span className="num" aria-live="polite">
        {count === 0 ? t("common.selected-none") : t("common.selected", { count })}
      </span>
      {count > 0 && <> {then}</>}
    </>
  );
}
