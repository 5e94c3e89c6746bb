import { useTranslation } from "react-i18next";
import type { Colleague } from "#app/domain/cases/presence";

interface ColleaguesNoteProps {
  colleagues: readonly Colleague[];
  /** A part's name on the screen. */
  nameOf: (part: string) => string;
}

/** Who else has the case open, and where they are. */
export function ColleaguesNote({ colleagues, nameOf }: ColleaguesNoteProps) {
  const { t } = useTranslation();
  if (colleagues.length === 0) return null;
  const says = colleagues.map(({ name, part, isSelf }) => {
    const who = isSelf ? t("cases.here-self") : name;
    return part ? t("cases.here-in", { who, part: nameOf(part) }) : t("cases.here-open", { who });
  });
  return <span className="who">{[...new Set(says)].join(t("cases.here-join"))}</span>;
}
