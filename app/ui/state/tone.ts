import { CircleAlert, CircleCheck, Circle, CircleDot, type LucideIcon, TriangleAlert } from "lucide-react";

/** How a state feels: done, in progress, to be watched, wrong, or nothing special. */
export type Tone = "calm" | "accent" | "warn" | "stop" | "plain";

/** Each tone has its own shape, so that colour is never the only sign. */
export const toneIcons: Record<Tone, LucideIcon> = {
  calm: CircleCheck,
  accent: CircleDot,
  warn: TriangleAlert,
  stop: CircleAlert,
  plain: Circle,
};
