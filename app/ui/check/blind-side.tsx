import type { SubmissionResult } from "@conform-to/react";
import { useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { BothNames } from "#app/domain/calls/settings";
import { formatDateTime } from "#app/i18n/format";
import { useLanguage } from "../language";
import { Badge } from "../state/badge";
import { Message } from "../state/message";
import type { BlindCopyView } from "./blind-copy";
import { ConfirmBlind } from "./confirm-blind";
import { MaskForm } from "./mask-form";
import { ReplacementList } from "./replacement-list";

/** Beside the blind copy: whether it is confirmed, what still tells, what was replaced, and the tools. */
export function BlindSide({
  copy,
  sections,
  mayEdit,
  lastResult,
  now,
}: {
  copy: BlindCopyView;
  sections: readonly (BothNames & { key: string })[];
  mayEdit: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
  now: Date;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [params] = useSearchParams();
  const masked = params.get("masked");
  const sure = copy.leaks.filter((leak) => leak.sure);
  return (
    <aside aria-label={t("cases.blind-work")}>
      {masked !== null && (
        <div role="status" className="mb-4">
          <Message tone={masked === "0" ? "warn" : "calm"}>
            <p>{t("cases.blind-masked", { count: Number(masked) || 0 })}</p>
          </Message>
        </div>
      )}
      <div className="side-sec">
        <h2>{t("cases.blind-state")}</h2>
        {copy.confirmedAt ? (
          <Badge tone="calm">
            {t("cases.blind-confirmed", {
              name: copy.confirmedBy ?? "",
              moment: formatDateTime(language, copy.confirmedAt, now),
            })}
          </Badge>
        ) : (
          <Badge tone="accent">{t("cases.blind-draft")}</Badge>
        )}
        {mayEdit && copy.state === "draft" && <ConfirmBlind rev={copy.rev} sure={sure.length} />}
      </div>
      {copy.leaks.length > 0 && (
        <div className="side-sec">
          <h2>
            {t("cases.leaks")}
            <small>{t("cases.leaks-count", { count: copy.leaks.length })}</small>
          </h2>
          <p className="hint mb-2">{t(sure.length > 0 ? "cases.leaks-sure" : "cases.leaks-unsure")}</p>
          <ReplacementList entries={copy.leaks} sections={sections} remaining />
        </div>
      )}
      {mayEdit && (
        <div className="side-sec">
          <h2>{t("cases.mask-title")}</h2>
          <MaskForm key={copy.rev} rev={copy.rev} lastResult={lastResult} />
        </div>
      )}
      <div className="side-sec">
        <h2>
          {t("cases.replaced")}
          <small>{t("cases.replaced-count", { count: copy.replacements.length })}</small>
        </h2>
        {copy.replacements.length === 0 ? (
          <p className="hint">{t("cases.replaced-none")}</p>
        ) : (
          <ReplacementList entries={copy.replacements} sections={sections} />
        )}
      </div>
    </aside>
  );
}
