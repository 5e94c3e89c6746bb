import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { useLanguage } from "../language";
import type { DeskCase } from "./desk-case";

/** Links to the sections; the one being read is marked. */
export function SectionJumps({ texts }: { texts: DeskCase["texts"] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [current, setCurrent] = useState(texts[0]?.key);
  const keys = texts.map(({ key }) => key).join();

  useEffect(() => {
    // read is what has reached the upper third of the window
    const watch = new IntersectionObserver(
      (seen) => {
        const reached = seen.find(({ isIntersecting }) => isIntersecting);
        if (reached) setCurrent(reached.target.id.slice("section-".length));
      },
      { rootMargin: "-30% 0px -69% 0px" },
    );
    for (const key of keys.split(",")) {
      const section = document.getElementById(`section-${key}`);
      if (section) watch.observe(section);
    }
    return () => watch.disconnect();
  }, [keys]);

  return (
    <nav className="jump" aria-label={t("desk.sections")}>
      {texts.map((text) => (
        <a key={text.key} href={`#section-${text.key}`} aria-current={text.key === current ? "true" : undefined}>
          {nameIn(language, text)}
        </a>
      ))}
    </nav>
  );
}
