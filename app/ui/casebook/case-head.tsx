import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { PublicCase } from "#app/domain/casebook/public-reading";
import { publicPath } from "#app/i18n/public-path";
import { useLanguage } from "../language";
import { Apricot } from "./apricot";
import { ClauseTitle } from "./clause-title";

/** Titles with more characters than this are set smaller, so that they stay within three lines. */
const longTitle = 40;

/** Where a case stands in its casebook, what it is called, who wrote it and what it was awarded. */
export function CaseHead({ one }: { one: PublicCase }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const book = publicPath(language, `/casebook/${one.edition.slug}`);
  return (
    <>
      <nav className="crumbs" aria-label={t("exhibition.crumbs")}>
        <ol>
          <li>
            <a href={book}>{nameIn(language, one.edition)}</a>
          </li>
          {one.track && (
            <li>
              <a href={`${book}#${one.track.key}`}>{nameIn(language, one.track)}</a>
            </li>
          )}
          {one.category && (
            <li>
              <a href={`${book}#${one.category.key}`}>{nameIn(language, one.category)}</a>
            </li>
          )}
        </ol>
      </nav>
      <header className="case-head">
        <h1 className={one.title.length > longTitle ? "is-long" : undefined}>
          <ClauseTitle title={one.title} />
        </h1>
        <p className="who">
          <span className="org" lang="zh-CN">
            {one.institution}
          </span>
          {one.region && <span lang="zh-CN">{one.region}</span>}
          <span className="num">{one.edition.year}</span>
          {one.level && (
            <span className="level">
              <Apricot />
              {nameIn(language, one.level)}
            </span>
          )}
        </p>
      </header>
    </>
  );
}
