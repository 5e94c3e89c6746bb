import { Suspense, useState } from "react";
import { patientLazy } from "../../patient-lazy";
import type { MaterialHere } from "./material-here";
import { RightsChip } from "./rights-chip";

const RightsDialog = patientLazy(async () => (await import("./rights-dialog")).RightsDialog);

/** What is declared of a picture or video among the attachments, and the form that declares it; nothing for other files. */
export function AttachmentRights({ caseId, item }: { caseId: string; item: MaterialHere | undefined }) {
  const [asked, setAsked] = useState(0);
  if (!item) return null;
  return (
    <>
      <RightsChip item={item} id={`rights-${item.fileId}`} onPress={() => setAsked(asked + 1)} />
      {asked > 0 && (
        <Suspense fallback={null}>
          <RightsDialog {...{ caseId, item, asked }} onDone={() => setAsked(0)} />
        </Suspense>
      )}
    </>
  );
}
