import { Archive, CircleCheck, CircleX, FileText, Hourglass, Undo2 } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { CaseState } from "#app/domain/cases/lifecycle";
import { Badge } from "../state/badge";
import type { Tone } from "../state/tone";

const looks: Record<CaseState, readonly [Tone, LucideIcon]> = {
  draft: ["plain", FileText],
  internal: ["plain", FileText],
  submitted: ["accent", Hourglass],
  recommended: ["accent", Hourglass],
  checking: ["accent", Hourglass],
  returned: ["warn", Undo2],
  admitted: ["calm", CircleCheck],
  refused: ["stop", CircleX],
  judging: ["accent", Hourglass],
  decided: ["calm", CircleCheck],
  noticed: ["calm", CircleCheck],
  published: ["calm", CircleCheck],
  withdrawn: ["plain", Archive],
  retracted: ["stop", CircleX],
};

/** Where a case is in its life. */
export function CaseStateBadge({ state }: { state: CaseState }) {
  const { t } = useTranslation();
  const [tone, icon] = looks[state];
  return (
    <Badge tone={tone} icon={icon}>
      {t(`cases.state-${state}`)}
    </Badge>
  );
}
