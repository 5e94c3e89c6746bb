import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { growGrove } from "#app/domain/casebook/grove";
import type { PublicEdition } from "#app/domain/casebook/public-reading";
import { formatDate } from "#app/i18n/format";
import { useLanguage } from "../language";
import { EditionFormats } from "./edition-formats";
import { GroveDrawing } from "./grove-drawing";

/** The casebook as it lies on the table: its cover grown from its own cases, who edited it, and how to read it. */
export function EditionStand({ edition, cases, parts }: Pick<PublicEdition, "edition" | "cases" | "parts">) {
  const { t } = useTranslation();
  const language = useLanguage();
  const organiser = nameIn(language, { zh: edition.organiserZh, en: edition.organiserEn });
  const grove = growGrove(
    cases.map(({ id, regionName, trackKey }) => ({
      id,
      region: regionName ?? "",
      track: parts.findIndex(({ key }) => key === trackKey),
    })),
  );
  return (
    <section className="edition" aria-labelledby="edition">
      <div className="book-stand">
        <GroveDrawing grove={grove} label={t("exhibition.grove-label", { count: cases.length })} />
        <p className="small muted">{t("exhibition.grove-caption")}</p>
      </div>
      <div>
        <p className="eyebrow">{t("exhibition.eyebrow")}</p>
        <h1 id="edition">{nameIn(language, edition)}</h1>
        <p className="by">
          <span>{t("exhibition.edited-by", { organiser })}</span>
          {edition.releasedAt && (
            <span className="num">
              {t("exhibition.released-on", { day: formatDate(language, edition.releasedAt) })}
            </span>
          )}
        </p>
        <p className="lede">{t("exhibition.lede", { count: cases.length })}</p>
        <EditionFormats edition={edition} contents="#contents" />
      </div>
    </section>
  );
}
