import { CircleAlert, CircleCheck, CircleHelp } from "lucide-react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import type { BlindReplacement } from "#app/domain/cases/content";
import { Icon } from "../icon";
import { useLanguage } from "../language";

const places = ["heading", "table", "caption", "alt"] as const;

/** Found wordings and what stands instead, equal ones together; what may be an ordinary word comes first. */
export function ReplacementList({
  entries,
  sections,
  remaining = false,
}: {
  entries: readonly BlindReplacement[];
  /** These still stand in the text. */
  remaining?: boolean;
  sections: readonly (BothNames & { key: string })[];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const wordOf = (where: string) => {
    if (where === "title" || where === "abstract" || where === "indicators") return t(`cases.part-${where}`);
    if (where === "keywords") return t("cases.fact-keywords");
    const [key = "", place] = where.split(".");
    const section = sections.find((one) => one.key === key);
    const name = section ? nameIn(language, section) : key;
    const inside = places.find((one) => one === place);
    return inside ? t(`cases.place-${inside}`, { section: name }) : name;
  };
  return (
    <ul className="find">
      {grouped(entries).map(({ found, replacedBy, sure, wheres, count }) => (
        <li key={`${found} ${replacedBy}`}>
          <Icon
            of={!sure ? CircleHelp : remaining ? CircleAlert : CircleCheck}
            className={!sure ? "state-ask" : remaining ? "state-bad" : "state-ok"}
          />
          <div>
            <b>{found}</b> → {replacedBy || t("cases.link-dropped")} <span className="num muted">×{count}</span>
            <small>
              {wheres.map(wordOf).join(t("calls.list-comma"))}
              {!sure && ` · ${t("cases.maybe-ordinary")}`}
            </small>
          </div>
        </li>
      ))}
    </ul>
  );
}

interface Group extends Omit<BlindReplacement, "where"> {
  wheres: string[];
  count: number;
}

function grouped(entries: readonly BlindReplacement[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { where, found, replacedBy, sure } of entries) {
    const key = `${found}\n${replacedBy}\n${sure}`;
    const group = groups.get(key) ?? { found, replacedBy, sure, wheres: [], count: 0 };
    group.count += 1;
    if (!group.wheres.includes(where)) group.wheres.push(where);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => Number(one.sure) - Number(other.sure));
}
