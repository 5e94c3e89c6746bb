import { History } from "lucide-react";
import { useTranslation } from "react-i18next";
import { formatTime } from "#app/i18n/format";
import { Icon } from "../../../icon";
import type { IndicatorNews } from "./draft-indicator";

/** Over an indicator's fields: what came into them that was not typed here. */
export function IndicatorNote({ news }: { news: IndicatorNews }) {
  const { t } = useTranslation();
  const time = news.at ? formatTime(news.at) : "";
  return (
    <p className="part-note is-wide" role="status">
      <Icon of={History} />
      <span>
        {news.kind === "renewed"
          ? t("evidence.renewed", { name: news.by ?? t("cases.news-someone"), time })
          : t(`evidence.${news.kind}`, { time })}
      </span>
    </p>
  );
}
