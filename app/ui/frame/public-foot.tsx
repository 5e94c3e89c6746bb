import { useTranslation } from "react-i18next";
import { publicPath } from "#app/i18n/public-path";
import { useLanguage } from "../language";
import { Brand } from "./brand";
import { DemoWording } from "./demo-wording";
import { useFrame } from "./frame-data";
import { publicLinks } from "./public-links";

export function PublicFoot() {
  const { t } = useTranslation();
  const language = useLanguage();
  const demo = useFrame()?.demo;
  return (
    <footer className="foot">
      <div className="page foot-in">
        <div>
          <Brand href={publicPath(language, "/")} />
          <p className="mt-2">{t("public.tagline")}</p>
        </div>
        <nav aria-label={t("public.nav-footer")}>
          <ul className="foot-links">
            {publicLinks.map(({ path, name }) => (
              <li key={path}>
                <a className="plain" href={publicPath(language, path)}>
                  {t(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {demo && (
          <p className="foot-note">
            <DemoWording /> · {t("common.demo-fiction")}
          </p>
        )}
      </div>
    </footer>
  );
}
