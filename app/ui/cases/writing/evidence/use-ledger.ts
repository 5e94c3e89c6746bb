import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { IndicatorContent } from "#app/domain/cases/evidence/indicator";
import { browserMirror } from "../../../editor/saving/browser-mirror";
import type { WritableCase } from "../writable-case";
import type { DraftIndicator } from "./draft-indicator";
import { LedgerKeeper } from "./ledger-keeper";
import { type LedgerAnswer, postLedger } from "./post-ledger";

/** The evidence ledger of a draft on its screen, and what can be done to it. A new object after every change. */
export interface Ledger {
  indicators: readonly DraftIndicator[];
  dismissed: ReadonlySet<string>;
  /** Whether the case has it. Always the same function. */
  knows: (indicatorId: string) => boolean;
  begin: (content: Partial<IndicatorContent>) => DraftIndicator;
  type: (id: string, content: IndicatorContent) => void;
  isTyped: (id: string) => boolean;
  save: (id: string, content: IndicatorContent) => Promise<LedgerAnswer>;
  remove: (indicator: DraftIndicator) => Promise<LedgerAnswer>;
  dismiss: (key: string, isDismissed: boolean) => Promise<LedgerAnswer>;
}

/** Keeps the ledger of a draft for as long as its editor is open. */
export function useLedger(data: WritableCase): { ledger: Ledger; keeper: LedgerKeeper } {
  const { t } = useTranslation();
  const here = `/institution/cases/${data.id}`;
  const unreachable = t("evidence.unreachable");
  const [keeper] = useState(
    () =>
      new LedgerKeeper(data.indicators, {
        mirror: browserMirror(data.userId, `${data.id} ledger`),
        save: (indicator) => postLedger(`${here}/indicators`, indicator, unreachable),
        remove: (id, rev) => postLedger(`${here}/indicators/${id}/removal`, { rev }, unreachable),
      }),
  );
  const indicators = useSyncExternalStore(keeper.subscribe, keeper.view, keeper.view);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(() => new Set(data.dismissed));
  useEffect(() => void keeper.restore(), [keeper]);

  const ledger = useMemo(
    (): Ledger => ({
      indicators,
      dismissed,
      knows: keeper.knows,
      begin: (content) => keeper.begin(content),
      type: (id, content) => keeper.type(id, content),
      isTyped: keeper.isTyped,
      save: (id, content) => keeper.save(id, content),
      remove: (indicator) => keeper.remove(indicator),
      dismiss: async (key, isDismissed) => {
        const answer = await postLedger(`${here}/suggestions`, { key, isDismissed }, unreachable);
        if (answer.kind === "done") setDismissed((before) => withKey(before, key, isDismissed));
        return answer;
      },
    }),
    [dismissed, here, indicators, keeper, unreachable],
  );
  return { ledger, keeper };
}

function withKey(before: ReadonlySet<string>, key: string, isIn: boolean) {
  const next = new Set(before);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}
