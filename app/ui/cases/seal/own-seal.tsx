import { useRevalidator } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BothNames } from "#app/domain/calls/settings";
import type { SealOfCase } from "#app/domain/cases/seal/seal-of-case";
import { useFreshWhile } from "../../preview/use-fresh-while";
import { Message } from "../../state/message";
import { Section } from "../../state/section";
import { UploadField } from "../../uploads/upload-field";
import { postFile } from "../writing/attach-file";
import { FormDownload } from "./form-download";
import { ScanFacts } from "./scan-facts";
import { SealMessage } from "./seal-message";

interface OwnSealProps {
  found: {
    id: string;
    sections: (BothNames & { key: string })[];
    seal: SealOfCase | null;
    mayHandIn: boolean;
  };
  now: Date;
}

/** The way of a sealed form for its institution: print, seal, upload, and what became of it. */
export function OwnSeal({ found: { id, sections, seal, mayHandIn }, now }: OwnSealProps) {
  const { t } = useTranslation();
  const { revalidate } = useRevalidator();
  const [failure, setFailure] = useState<string | null>(null);
  useFreshWhile(Boolean(seal && (!seal.form || seal.scans.some(({ state }) => state === "reading"))));
  if (!seal) {
    return (
      <Message>
        <p>{t("seal.not-asked")}</p>
      </Message>
    );
  }
  const hasCome = (fileId: string) =>
    void postFile(`/institution/cases/${id}/seal/files`, { fileId }, t("cases.attach-failed")).then((refused) => {
      setFailure(refused);
      revalidate();
    });
  return (
    <div className="grid gap-4">
      <SealMessage state={seal.state} />
      {seal.state.kind !== "sealed" && (
        <Section title={t("seal.step-print")}>
          <p className="my-3">{t("seal.step-print-text")}</p>
          <FormDownload form={seal.form} isMain />
        </Section>
      )}
      {mayHandIn && seal.state.kind !== "sealed" && (
        <Section title={t("seal.step-upload")}>
          {failure && (
            <div role="alert">
              <Message tone="stop">
                <p>{failure}</p>
              </Message>
            </div>
          )}
          <UploadField purpose="seal" caseId={id} label={t("seal.upload")} onStored={({ fileId }) => hasCome(fileId)} />
        </Section>
      )}
      {seal.scans.length > 0 && (
        <Section title={t("seal.files")}>
          <ul className="mt-3 grid gap-4">
            {seal.scans.map((scan) => (
              <li key={scan.id} className="grid gap-1">
                <ScanFacts scan={scan} sections={sections} now={now} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {seal.state.kind === "sealed" && (
        <div>
          <FormDownload form={seal.form} />
        </div>
      )}
      <p className="hint">{t(`seal.rule-${seal.rule}`)}</p>
    </div>
  );
}
