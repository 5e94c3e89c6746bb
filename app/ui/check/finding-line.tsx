import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../icon";

/** One thing found in a case, with its mark and what is said beneath. */
export function FindingLine({
  icon,
  tone,
  note,
  children,
}: {
  icon: LucideIcon;
  tone: "state-ok" | "state-bad" | "state-ask";
  note?: string;
  children: ReactNode;
}) {
  return (
    <li>
      <Icon of={icon} className={tone} />
      <div>
        {children}
        {note && <small>{note}</small>}
      </div>
    </li>
  );
}
