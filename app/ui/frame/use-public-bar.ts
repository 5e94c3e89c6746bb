import { useTranslation } from "react-i18next";
import { publicPath } from "#app/i18n/public-path";
import { useLanguage } from "../language";
import type { BarLink } from "./app-bar";
import { publicLinks } from "./public-links";

/** The public house in the bar, where the person is in no part of the house of their own: signing in, errors. */
export function usePublicBar(): BarLink[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return publicLinks.map(({ path, name }) => ({
    to: publicPath(language, path),
    label: t(name),
    end: true,
    isDocument: true,
  }));
}
