import { useState, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import type { FigureFeet, FigureFoot } from "../../editor/figures/figure-feet";
import { type MaterialHere, materialHere } from "./material-here";
import { RightsChip } from "./rights-chip";
import { RightsDialog } from "./rights-dialog";

interface FigureRightsProps {
  caseId: string;
  feet: FigureFeet;
  material: readonly MaterialHere[];
}

const none: readonly FigureFoot[] = [];

/** Beneath each figure of the open papers what is declared of it; the form that declares it outlives the paper it was opened from. */
export function FigureRights({ caseId, feet, material }: FigureRightsProps) {
  const shown = useSyncExternalStore(feet.subscribe, feet.all, () => none);
  const [asked, setAsked] = useState<string | null>(null);
  const first = (foot: FigureFoot) => shown.find(({ fileId }) => fileId === foot.fileId) === foot;
  return (
    <>
      {shown.map((foot) =>
        createPortal(
          <RightsChip
            item={materialHere(material, foot.fileId)}
            {...(first(foot) ? { id: `rights-${foot.fileId}` } : {})}
            onPress={() => setAsked(foot.fileId)}
          />,
          foot.element,
          foot.key,
        ),
      )}
      {asked !== null && (
        <RightsDialog key={asked} {...{ caseId, item: materialHere(material, asked) }} onClose={() => setAsked(null)} />
      )}
    </>
  );
}
