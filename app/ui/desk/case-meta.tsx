import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { useLanguage } from "../language";
import type { DeskCase } from "./desk-case";

/** Over the title: neutral number, category, when it was carried out, and how long it is. */
export function CaseMeta({ data: { code, category, period, size } }: { data: DeskCase }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sizes = [
    t("desk.size-characters", { count: size.characters }),
    ...(size.figures > 0 ? [t("desk.size-figures", { count: size.figures })] : []),
    ...(size.tables > 0 ? [t("desk.size-tables", { count: size.tables })] : []),
  ];
  return (
    <div className="case-meta">
      <span className="num">{t("desk.code", { code })}</span>
      {category && (
        <span>
          {nameIn(language, category.track)} › {nameIn(language, category.category)}
        </span>
      )}
      {period.from && period.to && <span className="num">{t("desk.period", period)}</span>}
      <span className="num">{sizes.join(" · ")}</span>
    </div>
  );
}
