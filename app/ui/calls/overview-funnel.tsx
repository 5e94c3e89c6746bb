import { useTranslation } from "react-i18next";
import type { Tally } from "#app/domain/reviews/call-overview";
import { formatNumber } from "#app/i18n/format";
import { useLanguage } from "../language";
import { Section } from "../state/section";

/** How many cases came, and how far they came. */
export function OverviewFunnel({ tally, drafts }: { tally: Tally; drafts: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value);
  const { submitted, admitted, judged, decided, checking, returned, refused, withdrawn, published } = tally;
  const steps = [
    { key: "submitted", count: submitted, why: t("calls.funnel-submitted-why", { drafts: number(drafts) }) },
    {
      key: "admitted",
      count: admitted,
      why: t("calls.funnel-admitted-why", {
        checking: number(checking),
        returned: number(returned),
        refused: number(refused),
        withdrawn: number(withdrawn),
      }),
    },
    {
      key: "judged",
      count: judged,
      why: t("calls.funnel-judged-why", { done: number(tally.reviewed), all: number(tally.wanted) }),
    },
    { key: "decided", count: decided, why: t("calls.funnel-decided-why", { published: number(published) }) },
  ] as const;
  return (
    <Section title={t("calls.funnel")}>
      <table className="funnel">
        <tbody>
          {steps.map(({ key, count, why }) => (
            <tr key={key}>
              <th scope="row">{t(`calls.funnel-${key}`)}</th>
              <td className="n">{number(count)}</td>
              <td className="bar" aria-hidden="true">
                <i style={{ width: `${(100 * count) / Math.max(submitted, 1)}%` }} />
              </td>
              <td className="why">{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
