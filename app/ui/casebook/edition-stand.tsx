import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { PublicEdition } from "#app/domain/casebook/public-reading";
import { formatPlainDate } from "#app/i18n/format";
import { useLanguage } from "../language";
import { BookCover } from "./book-cover";
import { EditionFormats } from "./edition-formats";
import { EditionTitle } from "./edition-title";

/** The casebook as it lies on the table: its cover grown from its own cases, who edited it, and how to read it. */
export function EditionStand({ edition, cases, parts }: Pick<PublicEdition, "edition" | "cases" | "parts">) {
  const { t } = useTranslation();
  const language = useLanguage();
  const organiser = nameIn(language, { zh: edition.organiserZh, en: edition.organiserEn });
  return (
    <section className="edition" aria-labelledby="edition">
      <div className="book-stand">
        <BookCover edition={edition} cases={cases} parts={parts} />
      </div>
      <div>
        <p className="eyebrow">{t("exhibition.eyebrow")}</p>
        <h1 id="edition">
          <EditionTitle name={nameIn(language, edition)} year={edition.year} />
        </h1>
        <p className="by">
          <span>{t("exhibition.edited-by", { organiser })}</span>
          {edition.releasedAt && (
            <span className="num">
              {t("exhibition.released-on", { day: formatPlainDate(language, edition.releasedAt) })}
            </span>
          )}
        </p>
        <p className="lede">{t("exhibition.lede", { count: cases.length })}</p>
        <EditionFormats edition={edition} contents="#contents" />
        <p className="small muted mt-3">{t("exhibition.cover-note")}</p>
      </div>
    </section>
  );
}
