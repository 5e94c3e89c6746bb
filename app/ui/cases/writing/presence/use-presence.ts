import { useEffect, useState, useSyncExternalStore } from "react";
import { headerPart } from "#app/domain/cases/part-states";
import type { Autosave } from "../../../editor/saving/autosave";
import { livingTabs } from "../../../editor/saving/living-tabs";
import { beatOnLeaving, beatTo } from "./beat-to";
import { PresenceKeeper, type PresencePorts } from "./presence-keeper";

/** What an open editor has besides its parts, and what it does with news of it. Always the same functions. */
export type CaseNews = Pick<PresencePorts, "ledger" | "renewLedger" | "hearOfImport">;

/** Who else has the case open, for as long as its editor is. `sections` are the keys of its sections. */
export function usePresence(caseId: string, autosave: Autosave, sections: readonly string[], news: CaseNews) {
  const [keeper] = useState(
    () =>
      new PresenceKeeper({
        tell: (beat) => beatTo(caseId, { ...beat, tab: livingTabs().own }),
        tellLeaving: (beat) => beatOnLeaving(caseId, { ...beat, tab: livingTabs().own }),
        revs: () => Object.fromEntries(Object.entries(autosave.view().parts).map(([part, { rev }]) => [part, rev])),
        renew: (part, stored) => autosave.renew(part, stored),
        ...news,
        now: Date.now,
      }),
  );
  const view = useSyncExternalStore(keeper.subscribe, keeper.view, keeper.view);

  useEffect(() => {
    const look = () => (document.hidden ? keeper.stop() : keeper.start());
    const leave = () => keeper.stop();
    const move = ({ target }: FocusEvent) => {
      const place = target instanceof Element ? placeOf(target, sections) : null;
      if (place !== "tools") keeper.moveTo(place);
    };
    look();
    document.addEventListener("visibilitychange", look);
    document.addEventListener("focusin", move);
    addEventListener("pagehide", leave);
    return () => {
      document.removeEventListener("visibilitychange", look);
      document.removeEventListener("focusin", move);
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [keeper, sections]);

  return { keeper, ...view };
}

/** The part that has the focus. Tools serve the section they were called from. */
function placeOf(target: Element, sections: readonly string[]) {
  const section = sections.find((key) => target.closest(`#part-${CSS.escape(key)}`));
  if (section) return section;
  if (target.closest("#header-form")) return headerPart;
  return target.closest(".toolbar, dialog, [popover]") ? "tools" : null;
}
