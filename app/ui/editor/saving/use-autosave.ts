import { Autosave, type PartToKeep } from "./autosave";
import { mirrorIn } from "./mirror";
import { isSamePart } from "./same-part";
import { sendPartOf } from "./send-part";
import { useSaving } from "./use-saving";

interface AutosaveOf {
  userId: string;
  caseId: string;
  parts: readonly PartToKeep[];
  /** Said where the server refused without words. */
  broken: string;
}

/** The autosave of one case for as long as its editor is open. */
export const useAutosave = ({ userId, caseId, parts, broken }: AutosaveOf) =>
  useSaving(
    () =>
      new Autosave(parts, {
        send: sendPartOf(caseId, broken),
        mirror: mirrorIn(() => localStorage, userId, caseId),
        isSame: isSamePart,
      }),
  );
