import { useTranslation } from "react-i18next";

/** What the house promises: an open call, blind judging, numbers with their definition. */
export function HomePromises() {
  const { t } = useTranslation();
  return (
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
  );
}
