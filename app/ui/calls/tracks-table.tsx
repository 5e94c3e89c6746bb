import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import { useLanguage } from "../language";

/** Tracks and the categories in each. */
export function TracksTable({
  tracks,
}: {
  tracks: readonly (BothNames & { key: string; categories: readonly BothNames[] })[];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("calls.letter-track")}</th>
            <th scope="col">{t("calls.letter-categories")}</th>
          </tr>
        </thead>
        <tbody>
          {tracks.map((track) => (
            <tr key={track.key}>
              <th scope="row">{nameIn(language, track)}</th>
              <td>{track.categories.map((category) => nameIn(language, category)).join(t("calls.list-semicolon"))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
