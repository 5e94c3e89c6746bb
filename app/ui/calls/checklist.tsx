import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type ReadinessItem, readinessItems } from "#app/domain/calls/readiness";
import { Badge } from "../state/badge";
import { Section } from "../state/section";

const screenOf: Record<ReadinessItem, "basics" | "categories" | "sections" | "rubric" | "settings"> = {
  introduction: "basics",
  contact: "basics",
  "dates-set": "basics",
  "dates-order": "basics",
  "closes-later": "basics",
  categories: "categories",
  sections: "sections",
  limits: "sections",
  rubric: "rubric",
  "reviews-per-case": "settings",
  "award-levels": "settings",
};

/** What must stand before a call may open, each open point with the way to its cure. */
export function Checklist({ callId, missing }: { callId: string; missing: readonly ReadinessItem[] }) {
  const { t } = useTranslation();
  const note = missing.length > 0 ? t("calls.checklist-missing", { count: missing.length }) : t("calls.checklist-done");
  return (
    <Section title={t("calls.checklist")} note={note}>
      <ul className="checklist">
        {readinessItems.map((item) => {
          const isMissing = missing.includes(item);
          const name = t(`calls.ready-${item}`);
          return (
            <li key={item}>
              <Badge tone={isMissing ? "warn" : "calm"}>
                {isMissing ? t("calls.ready-missing", { item: name }) : name}
              </Badge>
              {isMissing && <Link to={`/organiser/calls/${callId}/${screenOf[item]}`}>{t("calls.fix")}</Link>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
