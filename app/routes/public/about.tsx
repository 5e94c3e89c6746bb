import { useTranslation } from "react-i18next";
import type { PageHandle } from "#app/ui/document/page-handle";

export const handle = { title: "public.about-title" } satisfies PageHandle;

export default function AboutScreen() {
  const { t } = useTranslation();
  return (
    <main id="main" tabIndex={-1} className="page">
      <header className="case-head">
        <h1>{t("public.about-title")}</h1>
      </header>
      <div className="gist">
        <p className="gist-say">{t("public.about-lede")}</p>
      </div>
      <section className="sect" aria-labelledby="name">
        <h2 className="sect-head" id="name">
          {t("public.about-name-title")}
        </h2>
        <p className="prose">{t("public.about-name-text")}</p>
      </section>
      <section className="sect" aria-labelledby="how">
        <h2 className="sect-head" id="how">
          {t("public.about-how-title")}
        </h2>
        <ol className="rules">
          {([1, 2, 3, 4, 5, 6] as const).map((step) => (
            <li key={step}>{t(`public.about-how-${step}`)}</li>
          ))}
        </ol>
      </section>
      <section className="sect" aria-labelledby="reading">
        <h2 className="sect-head" id="reading">
          {t("public.about-reading-title")}
        </h2>
        <p className="prose">{t("public.about-reading-text")}</p>
      </section>
    </main>
  );
}
