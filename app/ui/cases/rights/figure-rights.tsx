import { Suspense, useState, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import type { FigureFeet, FigureFoot } from "../../editor/figures/figure-feet";
import { patientLazy } from "../../patient-lazy";
import { type MaterialHere, materialHere } from "./material-here";
import { RightsChip } from "./rights-chip";

// most days nobody declares anything: the form comes when it is asked for
const RightsDialog = patientLazy(async () => (await import("./rights-dialog")).RightsDialog);

interface FigureRightsProps {
  caseId: string;
  feet: FigureFeet;
  material: readonly MaterialHere[];
}

const none: readonly FigureFoot[] = [];

/** Beneath each figure of the open papers what is declared of it; the form that declares it outlives the paper it was opened from. */
export function FigureRights({ caseId, feet, material }: FigureRightsProps) {
  const shown = useSyncExternalStore(feet.subscribe, feet.all, () => none);
  const [asked, setAsked] = useState<{ fileId: string; times: number } | null>(null);
  const first = (foot: FigureFoot) => shown.find(({ fileId }) => fileId === foot.fileId) === foot;
  return (
    <>
      {shown.map((foot) =>
        createPortal(
          <RightsChip
            item={materialHere(material, foot.fileId)}
            {...(first(foot) ? { id: `rights-${foot.fileId}` } : {})}
            onPress={() => setAsked({ fileId: foot.fileId, times: (asked?.times ?? 0) + 1 })}
          />,
          foot.element,
          foot.key,
        ),
      )}
      {asked && (
        <Suspense fallback={null}>
          <RightsDialog
            key={asked.fileId}
            {...{ caseId, item: materialHere(material, asked.fileId), asked: asked.times }}
            onDone={() => setAsked(null)}
          />
        </Suspense>
      )}
    </>
  );
}
