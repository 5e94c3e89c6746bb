import { Trans, useTranslation } from "react-i18next";
import type { Progress } from "#app/domain/reviews/progress";

/** 12件 已评7 在评1 未读4. */
export function DeskSums({ progresses }: { progresses: readonly Progress[] }) {
  const { t } = useTranslation();
  const countOf = (one: Progress) => progresses.filter((progress) => progress === one).length;
  const sums = [
    ["desk.sum-all", progresses.length],
    ["desk.sum-done", countOf("done")],
    ["desk.sum-doing", countOf("doing")],
    ["desk.sum-unread", countOf("unread")],
  ] as const;
  return (
    <span className="sum">
      {sums.map(([key, count]) => (
        <span key={key}>
          <Trans t={t} i18nKey={key} values={{ count }} components={{ b: <b /> }} />
        </span>
      ))}
    </span>
  );
}
