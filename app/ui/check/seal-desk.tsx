import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import type { BothNames } from "#app/domain/calls/settings";
import type { SealOfCase } from "#app/domain/cases/seal/seal-of-case";
import { FormDownload } from "../cases/seal/form-download";
import { ScanFacts } from "../cases/seal/scan-facts";
import { SealMessage } from "../cases/seal/seal-message";
import { FormErrors } from "../form/form-errors";
import { useFreshWhile } from "../preview/use-fresh-while";
import { Message } from "../state/message";
import { DecideScan } from "./decide-scan";
import { ScanPages } from "./scan-pages";

interface SealDeskProps {
  found: { sections: (BothNames & { key: string })[]; seal: SealOfCase | null; mayDecide: boolean };
  now: Date;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The sealed form for the officer: what the machine read, beside the pages themselves. */
export function SealDesk({ found: { sections, seal, mayDecide }, now, lastResult }: SealDeskProps) {
  const { t } = useTranslation();
  useFreshWhile(seal?.scans.some(({ state }) => state === "reading") ?? false);
  if (!seal) {
    return (
      <Message>
        <p>{t("seal.not-asked")}</p>
      </Message>
    );
  }
  return (
    <div className="mt-4 grid gap-8">
      <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
      <SealMessage state={seal.state}>
        {seal.state.kind === "sealed" && !seal.state.hasRed && <p>{t("seal.no-red")}</p>}
      </SealMessage>
      <div>
        <FormDownload form={seal.form} />
      </div>
      {seal.scans.map((scan) => (
        <article key={scan.id} className="grid gap-3">
          <ScanFacts scan={scan} sections={sections} now={now} />
          <ScanPages pages={scan.pages} />
          {mayDecide && scan.state !== "reading" && <DecideScan scan={scan} lastResult={lastResult} />}
        </article>
      ))}
      <p className="hint">{t(`seal.rule-${seal.rule}`)}</p>
    </div>
  );
}
