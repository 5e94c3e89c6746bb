import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { PublicEdition } from "#app/domain/casebook/public-reading";
import { formatPlainDate } from "#app/i18n/format";
import { publicPath } from "#app/i18n/public-path";
import { useLanguage } from "../language";
import { BookCover } from "./book-cover";
import { EditionFormats } from "./edition-formats";

/** A casebook beside its cover: what it is called, what it holds, and the ways to read it. */
export function EditionOnShelf({ edition, cases, parts }: Pick<PublicEdition, "edition" | "cases" | "parts">) {
  const { t } = useTranslation();
  const language = useLanguage();
  const href = publicPath(language, `/casebook/${edition.slug}`);
  return (
    <div className="shelf">
      <BookCover edition={edition} cases={cases} parts={parts} />
      <div>
        <h3>
          <a className="plain" href={href}>
            {nameIn(language, edition)}
          </a>
        </h3>
        <p className="muted mt-2">
          {t("exhibition.lede", { count: cases.length })}
          {edition.releasedAt &&
            ` ${t("exhibition.released-on", { day: formatPlainDate(language, edition.releasedAt) })}`}
        </p>
        <EditionFormats edition={edition} contents={href} />
      </div>
    </div>
  );
}
