import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { provinceOf } from "#app/domain/casebook/book/provinces";
import type { PublicEdition } from "#app/domain/casebook/public-reading";
import { formatPlainDate } from "#app/i18n/format";
import { publicPath } from "#app/i18n/public-path";
import { useLanguage } from "../language";
import { ClauseTitle } from "./clause-title";
import { countWord } from "./count-word";
import { EditionOnShelf } from "./edition-on-shelf";
import { RegionMap } from "./region-map";

const newest = 5;

/** What the home page shows of the newest casebook: its tracks, its newest cases, where they come from, and the book itself. */
export function HomeEdition({ edition, parts, cases }: PublicEdition) {
  const { t } = useTranslation();
  const language = useLanguage();
  const book = publicPath(language, `/casebook/${edition.slug}`);
  const latest = [...cases].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime()).slice(0, newest);
  return (
    <>
      <section className="sect" aria-labelledby="tracks">
        <h2 className="sect-head" id="tracks">
          {t("exhibition.tracks")}
        </h2>
        <div className="tracks">
          {parts.map((part, place) => (
            <article className="track" key={part.key}>
              <p className="track-n">
                <b>{countWord(language, place + 1)}</b>
                <span className="num">{t("exhibition.count", { count: part.count })}</span>
              </p>
              <h3>
                <a href={`${book}#${part.key}`}>{nameIn(language, part)}</a>
              </h3>
              <ul className="leaders">
                {part.categories.map((category) => (
                  <li key={category.key}>
                    <a href={`${book}#${category.key}`}>
                      <span>{nameIn(language, category)}</span>
                      <span className="num">{category.cases.length}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </article>
          ))}
        </div>
      </section>
      <section className="sect" aria-labelledby="newest">
        <h2 className="sect-head" id="newest">
          {t("exhibition.newest")}
        </h2>
        <div>
          <ol className="latest">
            {latest.map((one) => (
              <li key={one.slug}>
                <time className="num" dateTime={one.createdAt.toISOString()}>
                  {formatPlainDate(language, one.createdAt)}
                </time>
                <a href={publicPath(language, `/cases/${one.slug}`)}>
                  <ClauseTitle title={one.title} />
                </a>
                <span lang="zh-CN">
                  {[one.institutionName, provinceOf(one.regionName ?? "")].filter(Boolean).join(" · ")}
                </span>
              </li>
            ))}
          </ol>
          <p>
            <a className="more" href={book}>
              {t("exhibition.all", { count: cases.length })}
            </a>
          </p>
        </div>
      </section>
      <section className="sect" aria-labelledby="regions">
        <h2 className="sect-head" id="regions">
          {t("exhibition.regions")}
        </h2>
        <RegionMap regions={cases.map(({ regionName }) => regionName)} />
      </section>
      <section className="sect" aria-labelledby="casebook">
        <h2 className="sect-head" id="casebook">
          {t("exhibition.casebook")}
        </h2>
        <EditionOnShelf edition={edition} cases={cases} parts={parts} />
      </section>
    </>
  );
}
