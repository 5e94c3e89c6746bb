import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { releasedEditions } from "#app/domain/casebook/queries/released-editions.server";
import { formatDate } from "#app/i18n/format";
import { publicPath } from "#app/i18n/public-path";
import { EditionFormats } from "#app/ui/casebook/edition-formats";
import type { PageHandle } from "#app/ui/document/page-handle";
import { useLanguage } from "#app/ui/language";
import { Empty } from "#app/ui/state/empty";
import { forAnyone } from "#app/web/area.server";

export const handle = { title: "exhibition.casebooks" } satisfies PageHandle;

export const loader = forAnyone(async ({ db }) => ({ editions: await releasedEditions(db.read) }));

export default function CasebooksScreen() {
  const { editions } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <main id="main" tabIndex={-1} className="page">
      <header className="case-head">
        <h1>{t("exhibition.casebooks")}</h1>
        <p className="who">{t("exhibition.casebooks-lede")}</p>
      </header>
      {editions.length === 0 && (
        <Empty title={t("exhibition.casebooks-none")}>{t("exhibition.casebooks-none-hint")}</Empty>
      )}
      {editions.map((edition) => {
        const href = publicPath(language, `/casebook/${edition.slug}`);
        return (
          <section className="sect" key={edition.id} aria-labelledby={edition.slug}>
            <h2 className="sect-head num">{edition.year}</h2>
            <div>
              <h3 id={edition.slug}>
                <a href={href}>{nameIn(language, edition)}</a>
              </h3>
              <p className="muted">
                {t("exhibition.edited-by", {
                  organiser: nameIn(language, { zh: edition.organiserZh, en: edition.organiserEn }),
                })}
                {edition.releasedAt && ` · ${formatDate(language, edition.releasedAt)}`}
                {` · ${t("exhibition.count", { count: edition.cases })}`}
              </p>
              <EditionFormats edition={edition} contents={href} />
            </div>
          </section>
        );
      })}
    </main>
  );
}
