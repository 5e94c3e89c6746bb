import { Link } from "@remix-run/react";
import { ChevronDown, ChevronUp, CircleCheck, CircleX } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Finding } from "#app/domain/cases/findings";
import { countCharacters } from "#app/domain/documents/count-characters";
import type { RichDocument } from "#app/domain/documents/document";
import { Icon } from "../../icon";
import { useLanguage } from "../../language";
import { findingText } from "../finding-text";
import { placeOfFinding } from "./place-of-finding";
import type { WritableCase } from "./writable-case";

interface MissingPanelProps {
  data: WritableCase;
  contents: Readonly<Record<string, unknown>>;
  findings: readonly Finding[];
}

/** What is still missing before the case can be handed in, each leading to where it is cured. On a phone a sheet at the bottom. */
export function MissingPanel({ data, contents, findings }: MissingPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const total = data.sections.reduce((sum, { key }) => sum + countCharacters(contents[key] as RichDocument), 0);
  return (
    <aside className="missing bottom-sheet" id="missing" aria-label={t("cases.missing")}>
      <a className="sheet-bar sheet-open only-phone" href="#missing">
        {findings.length > 0 && <b className="text-stop">{findings.length}</b>}
        {t(findings.length > 0 ? "cases.missing-short" : "cases.missing-none-short")}
        <span className="muted num">{t("cases.chars", { count: total })}</span>
        <span className="end">
          {t("cases.sheet-open")}
          <Icon of={ChevronUp} />
        </span>
      </a>
      <a className="sheet-bar sheet-close only-phone" href="#main">
        {t("cases.missing")}
        <span className="end">
          {t("cases.sheet-close")}
          <Icon of={ChevronDown} />
        </span>
      </a>
      <section>
        {findings.length === 0 ? (
          <>
            <p className="lead">
              <span className="state state-ok">
                <Icon of={CircleCheck} />
              </span>
              <span>{t("cases.missing-none")}</span>
            </p>
            <p className="muted">{t("cases.missing-none-what")}</p>
          </>
        ) : (
          <>
            <p className="lead">
              <b>{findings.length}</b> <span>{t("cases.missing-lead", { count: findings.length })}</span>
            </p>
            <ul className="todo">
              {findings.map((finding, index) => (
                <li key={index}>
                  <span className="state-bad">
                    <Icon of={CircleX} />
                  </span>
                  <FindingLink place={placeOfFinding(finding, data.sections)}>
                    {findingText(finding, { t, language, sections: data.sections })}
                  </FindingLink>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </aside>
  );
}

function FindingLink({ place, children }: { place: string; children: string }) {
  return place.startsWith("#") ? <a href={place}>{children}</a> : <Link to={place}>{children}</Link>;
}
