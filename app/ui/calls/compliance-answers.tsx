import { useTranslation } from "react-i18next";
import { type ComplianceAnswers as Answers, complianceQuestions } from "#app/domain/calls/settings";

/** The compliance questions with the answers given when the call was opened. */
export function ComplianceAnswers({ answers }: { answers: Answers }) {
  const { t } = useTranslation();
  return (
    <dl className="pledge">
      {complianceQuestions.map((question) => (
        <div key={question}>
          <dt>{t(`calls.question-${question}`)}</dt>
          <dd className="whitespace-pre-line" lang="zh-CN">
            {answers[question]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
