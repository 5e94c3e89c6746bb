import { Link } from "@remix-run/react";
import { CircleAlert, CircleCheck, CircleHelp } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { SealOfCase } from "#app/domain/cases/seal/seal-of-case";
import { sealStateNote, sealStateText } from "../cases/seal/seal-message";
import { FindingLine } from "./finding-line";

/** What the desk says of the sealed form, where the call asks for one. */
export function SealFinding({ caseId, seal }: { caseId: string; seal: SealOfCase | null }) {
  const { t } = useTranslation();
  if (!seal) return null;
  const { state } = seal;
  const isOpen = state.kind === "sealed" ? !state.hasRed : true;
  const icon = state.kind === "sealed" ? (isOpen ? CircleHelp : CircleCheck) : CircleAlert;
  const tone = state.kind === "sealed" ? (isOpen ? "state-ask" : "state-ok") : "state-bad";
  const note = state.kind === "sealed" && isOpen ? t("seal.no-red") : sealStateNote(state, t);
  return (
    <FindingLine icon={icon} tone={tone} note={note}>
      <Link to={`/organiser/cases/${caseId}/seal`}>{sealStateText(state, t)}</Link>
    </FindingLine>
  );
}
