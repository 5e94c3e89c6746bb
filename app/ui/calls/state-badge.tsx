import { useTranslation } from "react-i18next";
import type { CallState } from "#app/domain/calls/lifecycle";
import { Badge } from "../state/badge";
import type { Tone } from "../state/tone";

const tones: Record<CallState, Tone> = { draft: "plain", open: "accent", closed: "calm" };

export function CallStateBadge({ state }: { state: CallState }) {
  const { t } = useTranslation();
  return <Badge tone={tones[state]}>{t(`calls.state-${state}`)}</Badge>;
}
