import { useId } from "react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { PublicStage } from "#app/domain/calls/public-stage";
import type { BothNames } from "#app/domain/calls/settings";
import { formatDeadline } from "#app/i18n/format";
import { publicPath } from "#app/i18n/public-path";
import { useLanguage } from "../language";
import { PublicStageBadge } from "./public-stage-badge";

interface PublicCallRow extends BothNames {
  slug: string;
  isDemo: boolean;
  closesAt: Date | null;
  stage: PublicStage;
  organiserZh: string;
  organiserEn: string;
}

/** Announced calls, one below the other. */
export function CallRows({ title, calls, now }: { title: string; calls: readonly PublicCallRow[]; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  return (
    <section className="sect" aria-labelledby={id}>
      <h2 className="sect-head" id={id}>
        {title}
      </h2>
      <ul className="call-rows">
        {calls.map((call) => (
          <li key={call.slug}>
            <h3>
              <a href={publicPath(language, `/calls/${call.slug}`)}>{nameIn(language, call)}</a>
            </h3>
            <p className="muted">{nameIn(language, { zh: call.organiserZh, en: call.organiserEn })}</p>
            <p className="call-row-state">
              <PublicStageBadge stage={call.stage} />
              {call.closesAt && (
                <span className="num">
                  {t("calls.public-deadline", { moment: formatDeadline(language, call.closesAt, now) })}
                </span>
              )}
              {call.isDemo && <span className="sample">{t("common.demo")}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
