import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { hanYear } from "#app/domain/casebook/book/cover-title";
import { editionForPublic } from "#app/domain/casebook/queries/edition-for-public.server";
import { releasedEditions } from "#app/domain/casebook/queries/released-editions.server";
import { EditionOnShelf } from "#app/ui/casebook/edition-on-shelf";
import type { PageHandle } from "#app/ui/document/page-handle";
import { useLanguage } from "#app/ui/language";
import { Empty } from "#app/ui/state/empty";
import { forAnyone } from "#app/web/area.server";

export const handle = { title: "exhibition.casebooks" } satisfies PageHandle;

export const loader = forAnyone(async ({ db }) => {
  const editions = await releasedEditions(db.read);
  return { shown: await Promise.all(editions.map(({ slug }) => editionForPublic(db.read, slug))) };
});

export default function CasebooksScreen() {
  const { shown } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <main id="main" tabIndex={-1} className="page">
      <header className="case-head">
        <h1>{t("exhibition.casebooks")}</h1>
        <p className="who">{t("exhibition.casebooks-lede")}</p>
      </header>
      {shown.length === 0 && (
        <Empty title={t("exhibition.casebooks-none")}>{t("exhibition.casebooks-none-hint")}</Empty>
      )}
      {shown.map(({ edition, cases, parts }) => (
        <section className="sect" key={edition.id} aria-labelledby={edition.slug}>
          <h2 className="sect-head" id={edition.slug}>
            {language === "en" ? edition.year : hanYear(edition.year).join("")}
          </h2>
          <EditionOnShelf edition={edition} cases={cases} parts={parts} />
        </section>
      ))}
    </main>
  );
}
