import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** Ends a screen of plans and decisions, always in view: what will happen, to how many, whether it can be undone; then the buttons. */
export function ApplyBar({ children, actions }: { children: ReactNode; actions: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="apply" aria-label={t("common.what-will-happen")}>
      <p>{children}</p>
      <div className="btn-row">{actions}</div>
    </section>
  );
}
