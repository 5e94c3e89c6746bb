import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { SealOfCase } from "#app/domain/cases/seal/seal-of-case";
import { Section } from "../../state/section";
import { FormDownload } from "./form-download";
import { SealMessage } from "./seal-message";

/** The sealed form among the other things an institution sees of its case; nothing where the call asks for none. */
export function SealPart({ caseId, seal }: { caseId: string; seal: SealOfCase | null }) {
  const { t } = useTranslation();
  if (!seal) return null;
  return (
    <Section title={t("seal.title")}>
      <div className="mt-3 grid gap-3">
        <SealMessage state={seal.state} />
        <div className="btn-row no-print">
          <Link
            className={seal.state.kind === "sealed" ? "btn" : "btn btn-primary"}
            to={`/institution/cases/${caseId}/seal`}
          >
            {t(seal.state.kind === "sealed" ? "seal.look" : "seal.go")}
          </Link>
          <FormDownload form={seal.form} />
        </div>
      </div>
    </Section>
  );
}
