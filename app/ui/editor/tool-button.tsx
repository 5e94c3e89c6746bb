import type { LucideIcon } from "lucide-react";
import { Icon } from "../icon";

interface ToolButtonProps {
  icon: LucideIcon;
  label: string;
  onPress: () => void;
  /** Whether the text at the cursor has it; left out for what is only done. */
  isOn?: boolean;
  disabled?: boolean;
  /** Shows the label beside the icon. */
  worded?: boolean;
}

/** One tool of the editor. It leaves the cursor in the text. */
export function ToolButton({ icon, label, onPress, isOn, disabled, worded = false }: ToolButtonProps) {
  return (
    <button
      type="button"
      aria-label={worded ? undefined : label}
      title={label}
      aria-pressed={isOn}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon of={icon} />
      {worded && label}
    </button>
  );
}
