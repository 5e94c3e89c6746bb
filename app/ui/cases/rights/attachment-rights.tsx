import { useState } from "react";
import type { MaterialHere } from "./material-here";
import { RightsChip } from "./rights-chip";
import { RightsDialog } from "./rights-dialog";

/** What is declared of a picture or video among the attachments, and the form that declares it; nothing for other files. */
export function AttachmentRights({ caseId, item }: { caseId: string; item: MaterialHere | undefined }) {
  const [isOpen, setOpen] = useState(false);
  if (!item) return null;
  return (
    <>
      <RightsChip item={item} id={`rights-${item.fileId}`} onPress={() => setOpen(true)} />
      {isOpen && <RightsDialog {...{ caseId, item }} onClose={() => setOpen(false)} />}
    </>
  );
}
