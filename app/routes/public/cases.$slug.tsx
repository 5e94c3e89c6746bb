import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { citationOf } from "#app/domain/casebook/citation";
import type { PublicCase } from "#app/domain/casebook/public-reading";
import { publicationForPublic } from "#app/domain/casebook/queries/publication-for-public.server";
import { evidenceNotes } from "#app/ui/case/evidence-notes";
import { sectionHtml } from "#app/ui/case/section-html";
import { CaseText } from "#app/ui/case/case-text";
import { CaseEvidence } from "#app/ui/casebook/case-evidence";
import { CaseAbout } from "#app/ui/casebook/case-about";
import { CaseHead } from "#app/ui/casebook/case-head";
import { CaseNeighbours } from "#app/ui/casebook/case-neighbours";
import { countWord } from "#app/ui/casebook/count-word";
import type { PageHandle } from "#app/ui/document/page-handle";
import { DemoMark } from "#app/ui/frame/demo-mark";
import { useLanguage } from "#app/ui/language";
import { forAnyone } from "#app/web/area.server";
import { pathParam } from "#app/web/paths.server";
import { publicAddress } from "#app/web/public-address.server";

export const handle = {
  title: (_t, { one }) => one.title,
} satisfies PageHandle<{ one: { title: string } }>;

export const loader = forAnyone(async ({ db, actor, now }, { params }) => {
  const slug = pathParam(params, "slug", "publication.not-found");
  const found = await publicationForPublic(db.read, slug, { language: actor.language, now });
  const { sections: texts, ...one } = found;
  const { institution, title, edition, publishedAt } = one;
  const address = publicAddress(`/cases/${one.slug}`);
  const citation = citationOf({ institution, title, edition: edition.zh, year: edition.year, publishedAt, address });
  const claimNote = evidenceNotes(one.indicators);
  const sections = texts.map(({ document, ...section }) => ({
    ...section,
    html: sectionHtml(document, { fetchInView: false, claimNote }),
  }));
  return { one, sections, citation };
});

/** The names by which reference managers read a page. */
const scholarsTags = ({ title, institution, edition, publishedAt }: PublicCase) => [
  { name: "citation_title", content: title },
  { name: "citation_author", content: institution },
  { name: "citation_publication_date", content: publishedAt.toISOString().slice(0, 10).replaceAll("-", "/") },
  { name: "citation_inbook_title", content: edition.zh },
  { name: "citation_language", content: "zh" },
];

/** What search engines and messengers show of a case. */
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...matches.flatMap((match) => match.meta),
  ...(data ? [{ name: "description", content: data.one.abstract || data.one.title }] : []),
  ...(data ? scholarsTags(data.one) : []),
];

export default function CaseScreen() {
  const { one, sections, citation } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <main id="main" tabIndex={-1} className="page">
      <article>
        <DemoMark className="demo-print" />
        <CaseHead one={one} />
        {one.abstract && (
          <section className="gist" aria-label={t("exhibition.abstract")}>
            <p className="gist-say" lang="zh-CN">
              <b>{t("exhibition.abstract")}</b>
              {one.abstract}
            </p>
          </section>
        )}
        <div className="reading">
          <nav className="toc no-print" aria-label={t("exhibition.on-this-page")}>
            <h2>{t("exhibition.on-this-page")}</h2>
            <ol>
              {sections.map((section) => (
                <li key={section.key}>
                  <a href={`#${section.key}`}>{nameIn(language, section)}</a>
                </li>
              ))}
              {one.indicators.length > 0 && (
                <li>
                  <a href="#evidence">{t("evidence.title")}</a>
                </li>
              )}
              <li>
                <a href="#about-case">{t("exhibition.about-case")}</a>
              </li>
              <li>
                <a href="#cite">{t("exhibition.cite")}</a>
              </li>
            </ol>
          </nav>
          <div className="column">
            {sections.map((section, place) => (
              <section className="prose" id={section.key} key={section.key} aria-labelledby={`${section.key}-head`}>
                <h2 id={`${section.key}-head`}>
                  <span className="no">{countWord(language, place + 1)}</span>
                  {nameIn(language, section)}
                </h2>
                <CaseText html={section.html} lang="zh-CN" />
              </section>
            ))}
            <CaseEvidence indicators={one.indicators} />
            <CaseAbout one={one} citation={citation} />
          </div>
        </div>
        <CaseNeighbours neighbours={one.neighbours} />
      </article>
    </main>
  );
}
