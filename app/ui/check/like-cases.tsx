import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatPercent } from "#app/i18n/format";
import { nameOfPlace } from "../cases/name-of-place";
import { useLanguage } from "../language";
import type { Desk } from "./desk";
import { caseNumber } from "./case-number";

/** Other cases that say the same in places, each with the words side by side. */
export function LikeCases({ desk }: { desk: Desk }) {
  const { likenesses, sections } = desk;
  const { t } = useTranslation();
  const language = useLanguage();
  if (likenesses.found.length === 0 && !likenesses.isSearching) return null;
  return (
    <section>
      <h2>
        {t("cases.like-title")}
        {likenesses.isSearching && <small>{t("cases.like-searching")}</small>}
      </h2>
      {likenesses.found.map((other) => (
        <details key={other.caseId} className="like">
          <summary>
            {t(other.isOwn ? "cases.like-own" : "cases.like-other", {
              share: formatPercent(language, other.contained / 10_000),
              number: caseNumber(other.number),
            })}
          </summary>
          <p>
            <Link to={`/organiser/cases/${other.caseId}`} lang="zh-CN">
              {other.title}
            </Link>
            <small lang="zh-CN">{other.institution}</small>
          </p>
          <ul className="alike">
            {other.passages.map(({ here, there }, index) => (
              <li key={index}>
                <small>{nameOfPlace(here.where, { t, language, sections })}</small>
                <q lang="zh-CN">{here.text}</q>
                {there.text !== here.text && (
                  <>
                    <small>{t("cases.like-there")}</small>
                    <q lang="zh-CN">{there.text}</q>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
