import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import { formatDeadline } from "#app/i18n/format";
import { publicPath } from "#app/i18n/public-path";
import { useLanguage } from "../language";

/** Over the home page: what is open now, until when, and the way to its announcement. Nothing where nothing is open. */
export function OpenCallsStrip({
  calls,
  now,
}: {
  calls: readonly (BothNames & { slug: string; closesAt: Date | null })[];
  now: Date;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (calls.length === 0) return null;
  return (
    <aside className="now" aria-label={t("calls.home-now")}>
      <div className="page">
        {calls.map((call) => (
          <p key={call.slug}>
            <b>{t("calls.home-now")}</b>
            <span>{nameIn(language, call)}</span>
            {call.closesAt && (
              <span className="num">
                {t("calls.public-deadline", { moment: formatDeadline(language, call.closesAt, now) })}
              </span>
            )}
            <a href={publicPath(language, `/calls/${call.slug}`)}>{t("calls.home-see")}</a>
          </p>
        ))}
      </div>
    </aside>
  );
}
