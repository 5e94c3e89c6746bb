import { useTranslation } from "react-i18next";
import type { PublicCase } from "#app/domain/casebook/public-reading";
import { publicPath } from "#app/i18n/public-path";
import { useLanguage } from "../language";
import { ClauseTitle } from "./clause-title";

/** The case before and the case after, in the order of the book. */
export function CaseNeighbours({ neighbours: { previous, next } }: Pick<PublicCase, "neighbours">) {
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = [
    { one: previous, why: t("exhibition.previous") },
    { one: next, why: t("exhibition.next") },
  ].flatMap(({ one, why }) => (one ? [{ ...one, why }] : []));
  if (shown.length === 0) return null;
  return (
    <section className="block near-block no-print" aria-labelledby="near">
      <h2 id="near">{t("exhibition.neighbours")}</h2>
      <ul className="near">
        {shown.map(({ slug, title, institution, why }) => (
          <li key={slug}>
            <p className="why">{why}</p>
            <a href={publicPath(language, `/cases/${slug}`)}>
              <ClauseTitle title={title} />
            </a>
            <p className="who" lang="zh-CN">
              {institution}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
