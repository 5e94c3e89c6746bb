import { useCallback, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Indicator, IndicatorContent } from "#app/domain/cases/evidence/indicator";
import type { WritableCase } from "../writable-case";
import { type LedgerAnswer, postLedger } from "./post-ledger";

/** An indicator on the screen; rev 0 until the server has it. */
export type DraftIndicator = Indicator;

/** The evidence ledger of a draft on its screen, and what can be done to it. */
export interface Ledger {
  indicators: readonly DraftIndicator[];
  dismissed: ReadonlySet<string>;
  /** Whether the case has it: what is pasted from elsewhere loses its ties. Always the same function. */
  knows: (indicatorId: string) => boolean;
  /** Puts a new one on the screen and answers its id; it is kept once it is saved with a name. */
  begin: (content: Partial<IndicatorContent>) => DraftIndicator;
  save: (id: string, content: IndicatorContent) => Promise<LedgerAnswer>;
  remove: (indicator: DraftIndicator) => Promise<LedgerAnswer>;
  dismiss: (key: string, isDismissed: boolean) => Promise<LedgerAnswer>;
}

/** An indicator of which nothing is known yet. */
export const blankIndicator: IndicatorContent = {
  ...{ name: "", definition: "", unit: "", baselinePeriod: "", baseline: "" },
  ...{ period: "", value: "", source: "", sourceFileId: null },
};

/** Keeps the ledger of a draft: as the page brought it, and as it is changed here. */
export function useLedger(data: WritableCase): Ledger {
  const { t } = useTranslation();
  const [indicators, setIndicators] = useState<readonly DraftIndicator[]>(data.indicators);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(() => new Set(data.dismissed));
  const latest = useRef(indicators);
  const change = useCallback((next: readonly DraftIndicator[]) => {
    latest.current = next;
    setIndicators(next);
  }, []);
  const here = `/institution/cases/${data.id}`;
  const unreachable = t("evidence.unreachable");

  return useMemo(() => {
    const replace = (id: string, over: Partial<DraftIndicator>) =>
      change(latest.current.map((one) => (one.id === id ? { ...one, ...over } : one)));
    return {
      indicators,
      dismissed,
      knows: (id) => latest.current.some((one) => one.id === id),
      begin: (content) => {
        const begun = { ...blankIndicator, ...content, id: crypto.randomUUID(), rev: 0 };
        change([...latest.current, begun]);
        return begun;
      },
      save: async (id, content) => {
        const rev = latest.current.find((one) => one.id === id)?.rev ?? 0;
        const answer = await postLedger(`${here}/indicators`, { id, rev, ...content }, unreachable);
        if (answer.kind === "done") replace(id, { ...content, rev: answer.rev });
        // the next saving is over the colleague's, once the person has seen it
        else if (answer.kind === "stale") replace(id, { rev: answer.stored.find((one) => one.id === id)?.rev ?? rev });
        return answer;
      },
      remove: async ({ id, rev }) => {
        const answer: LedgerAnswer =
          rev === 0
            ? { kind: "done", rev }
            : await postLedger(`${here}/indicators/${id}/removal`, { rev }, unreachable);
        if (answer.kind === "done") change(latest.current.filter((one) => one.id !== id));
        return answer;
      },
      dismiss: async (key, isDismissed) => {
        const answer = await postLedger(`${here}/suggestions`, { key, isDismissed }, unreachable);
        if (answer.kind === "done") setDismissed((before) => withKey(before, key, isDismissed));
        return answer;
      },
    };
  }, [change, dismissed, here, indicators, unreachable]);
}

function withKey(before: ReadonlySet<string>, key: string, isIn: boolean) {
  const next = new Set(before);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}
