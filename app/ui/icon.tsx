import type { LucideIcon } from "lucide-react";

/** A picture beside a word. It says nothing by itself, so it is hidden from screen readers. */
export function Icon({ of: Drawing, className = "" }: { of: LucideIcon; className?: string }) {
  return <Drawing aria-hidden className={`icon ${className}`.trim()} />;
}
