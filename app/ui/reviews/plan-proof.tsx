import { useTranslation } from "react-i18next";
import { formatNumber } from "#app/i18n/format";
import { useLanguage } from "../language";
import { Badge } from "../state/badge";
import { Section } from "../state/section";
import type { PlanRead } from "./plan";

/** That no better plan exists, and what anyone needs to compute it again. */
export function PlanProof({ read: { certificate, total, inputHash, cpuMs } }: { read: PlanRead }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section title={t("reviews.proof")}>
      <p className="mt-3">
        <Badge tone={certificate.ok ? "calm" : "stop"}>
          {certificate.ok
            ? t("reviews.proof-ok", { gap: formatNumber(language, certificate.gap) })
            : t("reviews.proof-broken", { gap: formatNumber(language, certificate.gap) })}
        </Badge>
      </p>
      <p className="hint mb-3">{t("reviews.proof-what")}</p>
      <dl className="key-values">
        <div>
          <dt>{t("reviews.proof-total")}</dt>
          <dd className="num">{formatNumber(language, total)}</dd>
        </div>
        <div>
          <dt>{t("reviews.proof-time")}</dt>
          <dd className="num">{t("reviews.proof-ms", { ms: formatNumber(language, cpuMs) })}</dd>
        </div>
        <div>
          <dt>{t("reviews.proof-input")}</dt>
          <dd className="num break-all">{inputHash}</dd>
        </div>
      </dl>
    </Section>
  );
}
