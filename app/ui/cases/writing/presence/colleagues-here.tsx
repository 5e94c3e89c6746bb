import { useTranslation } from "react-i18next";
import type { Colleague } from "#app/domain/cases/presence";

/** In the outline: who is in a section. */
export function ColleaguesHere({ colleagues }: { colleagues: readonly Colleague[] }) {
  const { t } = useTranslation();
  const names = new Set(colleagues.map(({ name, isSelf }) => (isSelf ? t("cases.here-self") : name)));
  return [...names].map((name) => (
    <span key={name} className="says">
      {t("cases.here-outline", { name })}
    </span>
  ));
}
