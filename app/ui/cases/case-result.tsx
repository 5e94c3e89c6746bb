import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import { useLanguage } from "../language";
import { Section } from "../state/section";

interface CaseResultProps {
  result: { level: BothNames | null; comments: { id: string; text: string }[] };
}

/** What was decided about a case, and what its reviewers wrote for the institution, none of them named. */
export function CaseResultView({ result }: CaseResultProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section title={t("cases.result")}>
      <p className="result-level">{result.level ? nameIn(language, result.level) : t("cases.result-none")}</p>
      {result.comments.length > 0 && (
        <>
          <h3>{t("cases.result-comments")}</h3>
          <ol className="comments">
            {result.comments.map(({ id, text }, index) => (
              <li key={id}>
                <p className="hint">{t("cases.result-reviewer", { position: index + 1 })}</p>
                <p className="note-text">{text}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}
