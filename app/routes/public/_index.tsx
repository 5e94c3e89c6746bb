import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { openCalls } from "#app/domain/calls/queries/open-calls.server";
import { growGrove } from "#app/domain/casebook/grove";
import { publicPath } from "#app/i18n/public-path";
import { OpenCallsStrip } from "#app/ui/calls/open-calls-strip";
import { GroveDrawing } from "#app/ui/casebook/grove-drawing";
import type { PageHandle } from "#app/ui/document/page-handle";
import { useLanguage } from "#app/ui/language";
import { forAnyone } from "#app/web/area.server";

export const handle = { title: "public.home-title" } satisfies PageHandle;

export const loader = forAnyone(async ({ db, now }) => ({ calls: await openCalls(db.read, now), now }));

export default function HomeScreen() {
  const { calls, now } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <OpenCallsStrip calls={calls} now={now} />
      <main id="main" tabIndex={-1} className="page">
        <section className="hero" aria-labelledby="hero">
          <div className="hero-text">
            <p className="eyebrow">{t("public.home-eyebrow")}</p>
            <h1 id="hero">
              {t("public.home-headline-1")}
              <br />
              {t("public.home-headline-2")}
            </h1>
            <p className="lede">{t("public.home-lede")}</p>
            <div className="btn-row">
              <a className="btn btn-primary" href={publicPath(language, "/calls")}>
                {t("public.home-calls")}
              </a>
              <a className="btn" href={publicPath(language, "/casebook")}>
                {t("public.home-casebook")}
              </a>
            </div>
          </div>
          <figure className="hero-art">
            <GroveDrawing grove={growGrove([])} label={t("public.grove-empty-label")} />
            <figcaption>{t("public.grove-empty-caption")}</figcaption>
          </figure>
        </section>

        <section className="sect" aria-labelledby="promises">
          <h2 className="sect-head" id="promises">
            {t("public.home-promises")}
          </h2>
          <div className="tracks">
            {([1, 2, 3] as const).map((place) => (
              <article className="track" key={place}>
                <h3>{t(`public.promise-${place}-title`)}</h3>
                <p className="mt-3">{t(`public.promise-${place}-text`)}</p>
              </article>
            ))}
          </div>
        </section>
      </main>
    </>
  );
}
