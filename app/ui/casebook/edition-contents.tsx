import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { PublicEdition } from "#app/domain/casebook/public-reading";
import { publicPath } from "#app/i18n/public-path";
import { useLanguage } from "../language";
import { ClauseTitle } from "./clause-title";
import { countWord } from "./count-word";

/** The contents of a casebook: a part for each track, a chapter for each category, under each its cases; an empty chapter says so. */
export function EditionContents({ parts }: Pick<PublicEdition, "parts">) {
  const { t } = useTranslation();
  const language = useLanguage();
  const chapters = parts.flatMap(({ categories }) => categories.map(({ key }) => key));
  return (
    <div className="book-contents">
      {parts.map((part, place) => (
        <section className="part" key={part.key} id={part.key} aria-labelledby={`part-${part.key}`}>
          <h3 id={`part-${part.key}`}>
            <span className="no">{t("exhibition.part", { place: countWord(language, place + 1) })}</span>
            {nameIn(language, part)}
            <span className="n num">{t("exhibition.count", { count: part.count })}</span>
          </h3>
          <ol className="dots">
            {part.categories.map((category) => (
              <li key={category.key} id={category.key}>
                <p className="row">
                  <span className="ch">
                    <small>
                      {t("exhibition.chapter", { place: countWord(language, chapters.indexOf(category.key) + 1) })}
                    </small>
                    {nameIn(language, category)}
                  </span>
                  <i aria-hidden="true" />
                  <span className="n num">
                    {category.cases.length > 0
                      ? t("exhibition.count", { count: category.cases.length })
                      : t("exhibition.none-yet")}
                  </span>
                </p>
                {category.cases.length > 0 && (
                  <ol>
                    {category.cases.map((one) => (
                      <li key={one.slug}>
                        <a className="row" href={publicPath(language, `/cases/${one.slug}`)}>
                          <ClauseTitle title={one.title} />
                          <i aria-hidden="true" />
                          <span className="n" lang="zh-CN">
                            {one.institutionName}
                          </span>
                        </a>
                      </li>
                    ))}
                  </ol>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
