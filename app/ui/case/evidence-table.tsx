import { useTranslation } from "react-i18next";
import type { ShownIndicator } from "#app/domain/cases/content";
import { valueWithUnit } from "#app/domain/cases/evidence/value-with-unit";
import { markLine } from "../check/masked-html";
import { ScrollingTable } from "../table/scrolling-table";

/** An indicator to read; `hasFile` where a reader is told whether a source file was handed in. */
export type ReadIndicator = ShownIndicator & { hasFile?: boolean };

/** The evidence ledger of a case for reading: each indicator with its definition, both values and its source. Tied numbers lead to its rows. */
export function EvidenceTable({ indicators }: { indicators: readonly ReadIndicator[] }) {
  const { t } = useTranslation();
  return (
    <ScrollingTable name={t("evidence.title")}>
      <table className="table evidence-table">
        <caption className="visually-hidden">{t("evidence.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("evidence.indicator")}</th>
            <th scope="col">{t("evidence.baseline")}</th>
            <th scope="col">{t("evidence.current")}</th>
            <th scope="col">{t("evidence.source")}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator, place) => (
            <Row key={indicator.id} {...{ indicator, place }} />
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  );
}

function Row({ indicator, place }: { indicator: ReadIndicator; place: number }) {
  const { t } = useTranslation();
  const { name, definition, unit, baseline, current, source, hasFile } = indicator;
  return (
    <tr id={`evidence-${place + 1}`}>
      <th scope="row">
        <span className="num">[{place + 1}]</span> <Words text={name} />
        {definition && (
          <small>
            <Words text={definition} />
          </small>
        )}
      </th>
      <Value head={t("evidence.baseline")} {...{ ...baseline, unit }} />
      <Value head={t("evidence.current")} {...{ ...current, unit }} />
      <td data-head={t("evidence.source")}>
        {source ? <Words text={source} /> : <span className="muted">{t("evidence.no-source")}</span>}
        {hasFile !== undefined && <small>{t(hasFile ? "evidence.has-file" : "evidence.has-no-file")}</small>}
      </td>
    </tr>
  );
}

function Value({ head, value, period, unit }: { head: string; value: string; period: string; unit: string }) {
  const { t } = useTranslation();
  return (
    <td data-head={head}>
      {value ? <Words text={valueWithUnit(value, unit)} /> : <span className="muted">{t("evidence.not-given")}</span>}
      {period && (
        <small>
          <Words text={period} />
        </small>
      )}
    </td>
  );
}

/** What its institution wrote, with the words that stand for removed names marked. */
const Words = ({ text }: { text: string }) => (
  <span lang="zh-CN" dangerouslySetInnerHTML={{ __html: markLine(text) }} />
);
