import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { publicGrove } from "#app/domain/casebook/public-grove";
import type { PublicEdition } from "#app/domain/casebook/public-reading";
import { publicPath } from "#app/i18n/public-path";
import { useLanguage } from "../language";
import { GroveDrawing } from "./grove-drawing";

/** The first view of the house: the newest casebook and its grove, or, before there is one, what the house is for. */
export function HomeHero({ shown }: { shown: PublicEdition | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className="hero" aria-labelledby="hero">
      <div className="hero-text">
        <p className="eyebrow">{shown ? nameIn(language, shown.edition) : t("public.home-eyebrow")}</p>
        <h1 id="hero">
          {t("public.home-headline-1")}
          <br />
          {t("public.home-headline-2")}
        </h1>
        <p className="lede">
          {shown ? t("exhibition.home-lede", { count: shown.cases.length }) : t("public.home-lede")}
        </p>
        <div className="btn-row">
          {shown && (
            <a className="btn btn-primary" href={publicPath(language, `/casebook/${shown.edition.slug}`)}>
              {t("exhibition.home-open")}
            </a>
          )}
          <a className={shown ? "btn" : "btn btn-primary"} href={publicPath(language, "/calls")}>
            {t("public.home-calls")}
          </a>
        </div>
      </div>
      <HeroGrove shown={shown} />
    </section>
  );
}

function HeroGrove({ shown }: { shown: PublicEdition | null }) {
  const { t } = useTranslation();
  const label = shown ? t("exhibition.grove-label", { count: shown.cases.length }) : t("public.grove-empty-label");
  return (
    <figure className="hero-art">
      <GroveDrawing grove={publicGrove(shown)} label={label} />
      <figcaption>{shown ? t("exhibition.grove-caption") : t("public.grove-empty-caption")}</figcaption>
    </figure>
  );
}
