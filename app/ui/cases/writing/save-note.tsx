import { Check, CloudOff, Copy, HardDrive, LoaderCircle, LogIn, TriangleAlert } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import { formatTime } from "#app/i18n/format";
import type { OverallState } from "../../editor/saving/overall-state";
import { Icon } from "../../icon";
import { saveBannerId } from "./save-banner";

const icons: Record<OverallState["says"], LucideIcon> = {
  saved: Check,
  saving: LoaderCircle,
  offline: CloudOff,
  full: HardDrive,
  "signed-out": LogIn,
  stale: Copy,
  refused: TriangleAlert,
};

/** The one place that says whether the text is safe. */
export function SaveNote({ state }: { state: OverallState }) {
  const { t } = useTranslation();
  const { says, savedAt } = state;
  const isBad = says !== "saved" && says !== "saving";
  const words =
    says === "saved" ? savedAt && t("cases.save-saved", { time: formatTime(savedAt) }) : t(`cases.save-${says}`);
  return (
    <span className={isBad ? "saved is-unsaved" : "saved"} data-save-state={says}>
      <Icon of={icons[says]} className={says === "saving" ? "spin" : ""} />
      {/* deep in a long text the banner that says what to do is far above */}
      {isBad ? <a href={`#${saveBannerId}`}>{words}</a> : words}
    </span>
  );
}
