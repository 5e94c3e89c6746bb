import { Autosave } from "./autosave";
import type { AutosavePorts, PartToKeep } from "./autosave-ports";
import { browserMirror } from "./browser-mirror";
import { mergePart } from "./merge-part";
import { isSamePart } from "./same-part";
import { sendPartOf } from "./send-part";
import { useSaving } from "./use-saving";

interface AutosaveOf {
  userId: string;
  caseId: string;
  parts: readonly PartToKeep[];
  /** Said where the server refused without words. */
  broken: string;
  show: AutosavePorts["show"];
}

/** The autosave of one case for as long as its editor is open. */
export const useAutosave = ({ userId, caseId, parts, broken, show }: AutosaveOf) =>
  useSaving(
    () =>
      new Autosave(parts, {
        send: sendPartOf(caseId, broken),
        mirror: browserMirror(userId, caseId),
        isSame: isSamePart,
        merge: mergePart,
        show,
      }),
  );
