import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { PartStateCause } from "#app/domain/cases/kinds";
import { formatDateTime } from "#app/i18n/format";
import { useLanguage } from "../../language";
import { DataTable } from "../../table/data-table";

export interface ListedState {
  id: string;
  rev: number;
  characters: number;
  cause: PartStateCause;
  savedAt: Date;
  by: string | null;
}

interface StateListProps {
  /** The part's name on the screen. */
  name: string;
  part: string;
  states: readonly ListedState[];
  /** The state that is looked at. */
  currentId: string | null;
  /** The state that stands in the draft. */
  presentId: string | null;
  now: Date;
}

/** The kept states of one part, newest first. */
export function StateList({ name, part, states, currentId, presentId, now }: StateListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DataTable
      caption={t("cases.states-list", { name })}
      rows={states}
      currentId={currentId ?? undefined}
      empty={<p className="muted">{t("cases.states-none")}</p>}
      columns={[
        {
          key: "when",
          head: t("cases.states-when"),
          isName: true,
          cell: ({ id, savedAt }) => (
            <>
              <Link to={`?part=${part}&state=${id}`} preventScrollReset>
                <span className="num">{formatDateTime(language, savedAt, now)}</span>
              </Link>
              {id === presentId && <span className="tag ms-2">{t("cases.states-now")}</span>}
            </>
          ),
        },
        { key: "by", head: t("cases.states-by"), cell: ({ by }) => by ?? t("cases.states-unknown") },
        {
          key: "characters",
          head: t("cases.states-chars"),
          align: "right",
          cell: ({ characters }) => t("cases.chars", { count: characters }),
        },
        { key: "how", head: t("cases.states-how"), cell: ({ cause }) => t(`cases.cause-${cause}`) },
      ]}
    />
  );
}
