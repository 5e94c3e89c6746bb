import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../icon";
import { type Tone, toneIcons } from "./tone";

/** A state in a list or a line: icon and word. */
export function Badge({
  tone = "plain",
  icon = toneIcons[tone],
  look = "bare",
  children,
}: {
  tone?: Tone;
  icon?: LucideIcon;
  look?: "bare" | "wash" | "box";
  children: ReactNode;
}) {
  return (
    <span
      className={["badge", tone !== "plain" && `badge-${tone}`, look !== "bare" && `badge-${look}`]
        .filter(Boolean)
        .join(" ")}
    >
      <Icon of={icon} />
      {children}
    </span>
  );
}
