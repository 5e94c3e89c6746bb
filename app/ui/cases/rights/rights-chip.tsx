import { useTranslation } from "react-i18next";
import type { MaterialHere } from "./material-here";
import { RightsBadges } from "./rights-badges";

interface RightsChipProps {
  item: MaterialHere;
  /** What a finding leads to; a picture that is shown twice has it once. */
  id?: string;
  onPress: () => void;
}

/** Says beside a picture or video whether its rights are declared, and opens what declares them. */
export function RightsChip({ item, id, onPress }: RightsChipProps) {
  const { t } = useTranslation();
  return (
    <button type="button" className="rights-chip" id={id} aria-haspopup="dialog" onClick={onPress}>
      <span className="muted">{t("rights.title")}</span>
      <RightsBadges item={item} />
    </button>
  );
}
