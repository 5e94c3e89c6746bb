import { useTranslation } from "react-i18next";
import type { ComparedLine } from "#app/domain/documents/compare/compare-documents";

/** Unchanged lines shown around a changed one. */
const AROUND = 1;

/** A comparison to read: what was taken out struck through, what was put in underlined, long unchanged stretches counted. */
export function ComparedText({ lines }: { lines: readonly ComparedLine[] }) {
  const { t } = useTranslation();
  if (lines.every(({ kind }) => kind === "same")) return <p className="muted">{t("cases.states-same")}</p>;
  return (
    <div className="compared" lang="zh-CN">
      {stretchesOf(lines).map((stretch, index) =>
        "skipped" in stretch ? (
          <p key={index} className="skipped">
            {t("cases.compare-skipped", { count: stretch.skipped })}
          </p>
        ) : (
          <Line key={index} line={stretch.line} />
        ),
      )}
    </div>
  );
}

function Line({ line: { kind, spans } }: { line: ComparedLine }) {
  const { t } = useTranslation();
  return (
    <p className={`line line-${kind}`}>
      {spans.map(({ kind: does, text }, index) =>
        does === "same" ? (
          <span key={index}>{text}</span>
        ) : does === "removed" ? (
          <del key={index}>
            <span className="visually-hidden">{t("cases.compare-removed")}</span>
            {text}
          </del>
        ) : (
          <ins key={index}>
            <span className="visually-hidden">{t("cases.compare-added")}</span>
            {text}
          </ins>
        ),
      )}
      {kind === "restyled" && <span className="tag">{t("cases.compare-restyled")}</span>}
    </p>
  );
}

function stretchesOf(lines: readonly ComparedLine[]) {
  const isNear = (place: number) =>
    lines.slice(Math.max(0, place - AROUND), place + AROUND + 1).some(({ kind }) => kind !== "same");
  const stretches: ({ line: ComparedLine } | { skipped: number })[] = [];
  for (const [place, line] of lines.entries()) {
    const last = stretches.at(-1);
    if (isNear(place)) stretches.push({ line });
    else if (last && "skipped" in last) last.skipped++;
    else stretches.push({ skipped: 1 });
  }
  return stretches;
}
