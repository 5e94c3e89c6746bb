import type { SubmissionResult } from "@conform-to/react";
import { Film } from "lucide-react";
import { useTranslation } from "react-i18next";
import { fileAddress } from "#app/domain/files/picture-sources";
import { formatDay } from "#app/i18n/format";
import { Icon } from "../../icon";
import { useLanguage } from "../../language";
import { Empty } from "../../state/empty";
import { DeclareForm } from "./declare-form";
import { RightsBadges } from "./rights-badges";
import type { Material } from "#app/domain/cases/rights/material";
import { WithdrawForm } from "./withdraw-form";

interface RightsListProps {
  caseId: string;
  items: readonly Material[];
  mayDeclare: boolean;
  mayWithdraw: boolean;
  lastResult?: SubmissionResult<string[]>;
}

/** Every picture and video of a case with what is declared of it, and what may still be done about it. */
export function RightsList({ caseId, items, mayDeclare, mayWithdraw, lastResult }: RightsListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (items.length === 0) {
    return (
      <Empty title={t("rights.none-title")}>
        <p>{t("rights.none-text")}</p>
      </Empty>
    );
  }
  return (
    <ul className="grid gap-6">
      {items.map((item) => {
        const { fileId, name, isPicture, kind, rights } = item;
        const answer = lastResult?.initialValue?.fileId === fileId ? lastResult : undefined;
        const withdrawnAt = rights?.withdrawnAt;
        return (
          <li key={fileId} id={`rights-${fileId}`} className="rights-item">
            {isPicture ? (
              <img src={fileAddress(fileId, "w320")} alt="" width={160} height={110} loading="lazy" />
            ) : (
              <Icon of={Film} />
            )}
            <div className="grid gap-2 min-w-0">
              <h2 className="text-base break-words">
                <a href={fileAddress(fileId)}>{name}</a>
              </h2>
              <p>
                <span className="muted">{t(kind === "figure" ? "rights.figure-of" : "rights.video-of")}</span>{" "}
                <RightsBadges item={item} />
              </p>
              {withdrawnAt && (
                <>
                  <p>{t("rights.withdrawn-at", { date: formatDay(language, withdrawnAt) })}</p>
                  <p className="hint">{t("rights.withdrawn-reason", { reason: rights.withdrawalReason })}</p>
                </>
              )}
              {mayDeclare && !withdrawnAt && <DeclareForm caseId={caseId} item={item} lastResult={answer} />}
              {mayWithdraw && !withdrawnAt && <WithdrawForm item={item} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
