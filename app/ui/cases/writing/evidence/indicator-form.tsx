import { Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Indicator, IndicatorContent } from "#app/domain/cases/evidence/indicator";
import { indicatorLimits } from "#app/domain/cases/evidence/indicator-limits";
import { Icon } from "../../../icon";
import type { WritableFile } from "../writable-case";
import type { DraftIndicator } from "./draft-indicator";
import { IndicatorNote } from "./indicator-note";
import type { Ledger } from "./use-ledger";

export interface IndicatorFormProps {
  indicator: DraftIndicator;
  files: readonly WritableFile[];
  ledger: Ledger;
  onRemoved: (indicatorId: string) => void;
}

type Phase = "kept" | "typed" | "saving" | "failed";

/** One indicator to fill in. It is kept when one leaves its fields, or at the button; what could not be kept stays as typed. */
export function IndicatorForm({ indicator, files, ledger, onRemoved }: IndicatorFormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [phase, setPhase] = useState<Phase>(indicator.rev === 0 || ledger.isTyped(indicator.id) ? "typed" : "kept");
  const [failure, setFailure] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<Indicator | null>(null);
  const keep = async () => {
    if (!form.current) return;
    const content = contentOfForm(new FormData(form.current));
    if (content.name === "") return setFailure(t("evidence.name-missing"));
    setPhase("saving");
    const answer = await ledger.save(indicator.id, content);
    setFailure(answer.kind === "done" ? null : answer.message);
    setTheirs(answer.kind === "stale" ? (answer.stored.find(({ id }) => id === indicator.id) ?? null) : null);
    // typed on while it was being saved
    const isMore = ledger.isTyped(indicator.id);
    setPhase(answer.kind !== "done" ? "failed" : isMore ? "typed" : "kept");
  };
  const type = () => {
    setPhase("typed");
    if (form.current) ledger.type(indicator.id, contentOfForm(new FormData(form.current)));
  };
  const remove = async () => {
    const answer = await ledger.remove(indicator);
    if (answer.kind === "done") onRemoved(indicator.id);
    else setFailure(answer.message);
  };
  const field = (name: TextName, max: number) => (
    <label className="author-field">
      <span className="hint">{t(`evidence.field-${name}`)}</span>
      <input className="input" name={name} maxLength={max} defaultValue={indicator[name]} autoComplete="off" />
    </label>
  );
  return (
    <form
      ref={form}
      className="indicator-form"
      onInput={type}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (phase === "typed" && !currentTarget.contains(relatedTarget)) void keep();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {indicator.news && (indicator.news.kind === "renewed" || phase !== "kept") && (
        <IndicatorNote news={indicator.news} />
      )}
      {field("name", indicatorLimits.name)}
      {field("unit", indicatorLimits.unit)}
      <label className="author-field is-wide">
        <span className="hint">{t("evidence.field-definition")}</span>
        <textarea
          className="input"
          name="definition"
          rows={2}
          maxLength={indicatorLimits.definition}
          defaultValue={indicator.definition}
        />
      </label>
      {field("baselinePeriod", indicatorLimits.period)}
      {field("baseline", indicatorLimits.value)}
      {field("period", indicatorLimits.period)}
      {field("value", indicatorLimits.value)}
      {field("source", indicatorLimits.source)}
      <label className="author-field">
        <span className="hint">{t("evidence.field-file")}</span>
        <select className="input" name="sourceFileId" defaultValue={indicator.sourceFileId ?? ""}>
          <option value="">{t("evidence.no-file")}</option>
          {files.map(({ fileId, name }) => (
            <option key={fileId} value={fileId}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div className="btn-row is-wide">
        <button className="btn btn-small">{t("common.save")}</button>
        <button
          type="button"
          className="btn btn-small"
          aria-label={t("evidence.remove-of", { name: indicator.name || t("evidence.unnamed") })}
          onClick={() => void remove()}
        >
          <Icon of={Trash2} />
          {t("evidence.remove")}
        </button>
        <span className="hint" aria-live="polite">
          {t(`evidence.phase-${phase}`)}
        </span>
      </div>
      {failure && (
        <p className="error is-wide" role="alert">
          {failure}
        </p>
      )}
      {theirs && (
        <p className="hint is-wide">
          {t("evidence.theirs", {
            name: theirs.name,
            baseline: theirs.baseline,
            value: theirs.value,
            unit: theirs.unit,
          })}
        </p>
      )}
    </form>
  );
}

type TextName = "name" | "unit" | "baselinePeriod" | "baseline" | "period" | "value" | "source";

function contentOfForm(form: FormData): IndicatorContent {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  return {
    ...{ name: text("name"), definition: text("definition"), unit: text("unit"), source: text("source") },
    ...{ baselinePeriod: text("baselinePeriod"), baseline: text("baseline") },
    ...{ period: text("period"), value: text("value"), sourceFileId: text("sourceFileId") || null },
  };
}
