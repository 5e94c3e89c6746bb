import { useTranslation } from "react-i18next";
import type { PublicStage } from "#app/domain/calls/public-stage";
import { Badge } from "../state/badge";
import type { Tone } from "../state/tone";

const tones: Record<PublicStage, Tone> = {
  soon: "plain",
  open: "accent",
  judging: "plain",
  released: "calm",
  off: "plain",
};

/** Where a call stands, in a word. */
export function PublicStageBadge({ stage }: { stage: PublicStage }) {
  const { t } = useTranslation();
  return <Badge tone={tones[stage]}>{t(`calls.public-${stage}`)}</Badge>;
}
