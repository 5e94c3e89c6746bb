import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { Tallied } from "#app/domain/reviews/call-overview";
import { formatNumber, formatPercent } from "#app/i18n/format";
import { useLanguage } from "../language";
import { Badge } from "../state/badge";
import { Meter } from "../state/meter";
import { Section } from "../state/section";

/** Every track and category: what came, what passed, how far its judging is, what is missing. */
export function OverviewTracks({ tracks }: { tracks: readonly (Tallied & { categories: readonly Tallied[] })[] }) {
  const { t } = useTranslation();
  const caption = t("calls.by-track");
  return (
    <Section title={caption}>
      <table className="table tracks">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("calls.column-category")}</th>
            <th scope="col" className="r hide-s">
              {t("calls.column-submitted")}
            </th>
            <th scope="col" className="r">
              {t("calls.column-admitted")}
            </th>
            <th scope="col" className="r hide-s">
              {t("calls.column-returned")}
            </th>
            <th scope="col">{t("calls.column-progress")}</th>
            <th scope="col" className="hide-s">
              {t("calls.column-missing")}
            </th>
          </tr>
        </thead>
        {tracks.map((track) => (
          <tbody key={track.id}>
            <TallyRow name={track} isTrack />
            {track.categories.map((category) => (
              <TallyRow key={category.id} name={category} />
            ))}
          </tbody>
        ))}
      </table>
    </Section>
  );
}

function TallyRow({ name, isTrack = false }: { name: Tallied; isTrack?: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value);
  const { tally } = name;
  const said = nameIn(language, name);
  const share = tally.wanted > 0 ? tally.reviewed / tally.wanted : 0;
  return (
    <tr className={isTrack ? "track-row" : undefined}>
      <th scope="row">{said}</th>
      <td className="r hide-s">{number(tally.submitted)}</td>
      <td className="r">
        {number(tally.admitted)}
        <span className="only-phone muted"> {t("calls.unit-cases")}</span>
      </td>
      <td className="r hide-s">{number(tally.returned)}</td>
      <td>
        {tally.wanted > 0 && (
          <span className="pbar">
            <Meter share={share} label={t("calls.progress-label", { name: said })} />
            <span className="r">{formatPercent(language, share)}</span>
          </span>
        )}
      </td>
      <td className="hide-s">
        {tally.missing > 0 ? (
          <Badge tone="stop">{t("calls.missing-some", { n: number(tally.missing) })}</Badge>
        ) : (
          tally.wanted > 0 && <span className="muted">{t("calls.missing-none")}</span>
        )}
      </td>
    </tr>
  );
}
