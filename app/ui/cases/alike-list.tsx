import { useTranslation } from "react-i18next";
import type { BothNames } from "#app/domain/calls/settings";
import type { AlikeToDraft } from "#app/domain/cases/like-case";
import { formatPercent } from "#app/i18n/format";
import { useLanguage } from "../language";
import { Message } from "../state/message";
import { nameOfPlace } from "./name-of-place";

interface AlikeListProps {
  alike: readonly AlikeToDraft[];
  sections: readonly (BothNames & { key: string })[];
}

/** Before handing in: what of the case was handed in before, word for word. It keeps nobody from handing in. */
export function AlikeList({ alike, sections }: AlikeListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (alike.length === 0) return null;
  return (
    <Message tone="warn" title={t("cases.alike-title", { count: alike.length })}>
      <p>{t("cases.alike-what")}</p>
      {alike.map(({ ownTitle, contained, passages }, place) => (
        <details key={place}>
          <summary>
            {t(ownTitle === null ? "cases.alike-other" : "cases.alike-own", {
              share: formatPercent(language, contained / 10_000),
              title: ownTitle ?? "",
            })}
          </summary>
          <ul className="alike">
            {passages.map(({ where, text }, index) => (
              <li key={index}>
                <small>{nameOfPlace(where, { t, language, sections })}</small>
                <q lang="zh-CN">{text}</q>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Message>
  );
}
