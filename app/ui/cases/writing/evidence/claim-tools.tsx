import type { Editor } from "@tiptap/core";
import { useCallback, useId, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { indicatorLimits } from "#app/domain/cases/evidence/indicator-limits";
import { firstName } from "./first-name";
import { type ChosenNumber, numberAt } from "./number-at";
import { blankIndicator } from "./draft-indicator";
import type { Ledger } from "./use-ledger";

interface ClaimToolsProps {
  editor: Editor;
  ledger: Ledger;
  onDone: () => void;
}

/** Ties the chosen number to an indicator of the ledger, to a new one, or to none. */
export function ClaimTools({ editor, ledger, onDone }: ClaimToolsProps) {
  const { t } = useTranslation();
  useSelection(editor);
  const chosen = numberAt(editor);
  if (!chosen) {
    return (
      <div className="tool-row">
        <span role="status">{t("evidence.tie-choose")}</span>
      </div>
    );
  }
  return <ChosenRow key={`${chosen.from} ${chosen.to}`} {...{ editor, ledger, onDone, chosen }} />;
}

function ChosenRow({ editor, ledger, onDone, chosen }: ClaimToolsProps & { chosen: ChosenNumber }) {
  const { t } = useTranslation();
  const id = useId();
  const { from, to, text, number, before, indicatorId } = chosen;
  const tied = ledger.indicators.find((one) => one.id === indicatorId);
  const [picked, setPicked] = useState(tied?.id ?? ledger.indicators[0]?.id ?? "");
  const [name, setName] = useState(() => firstName(before));
  const [failure, setFailure] = useState<string | null>(null);
  const tie = (to_: string) => {
    editor.chain().focus().setTextSelection({ from, to }).setMark("claim", { indicatorId: to_ }).run();
    editor.commands.setTextSelection(to);
    onDone();
  };
  const untie = () => {
    editor.chain().focus().setTextSelection({ from, to }).unsetMark("claim").setTextSelection(to).run();
    onDone();
  };
  const make = async () => {
    const unit = number?.unit ?? "";
    const value = number ? number.text.replace(/[^\d.,万亿千百]+$/u, "").trim() : text;
    const content = { ...blankIndicator, name: name.trim(), unit, value: value.slice(0, indicatorLimits.value) };
    const begun = ledger.begin(content);
    const answer = await ledger.save(begun.id, content);
    if (answer.kind === "done") return tie(begun.id);
    void ledger.remove(begun);
    setFailure(answer.message);
  };
  return (
    <div className="tool-row">
      <b>{tied ? t("evidence.tie-tied", { text, name: tied.name }) : t("evidence.tie-what", { text })}</b>
      {ledger.indicators.length > 0 && (
        <>
          <label htmlFor={`${id}-pick`} className="visually-hidden">
            {t("evidence.indicator")}
          </label>
          <select
            id={`${id}-pick`}
            className="input is-pick"
            value={picked}
            onChange={({ target }) => setPicked(target.value)}
          >
            {ledger.indicators.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name || t("evidence.unnamed")}
              </option>
            ))}
          </select>
          <button type="button" onClick={() => tie(picked)}>
            {t("evidence.tie-apply")}
          </button>
        </>
      )}
      {tied && (
        <button type="button" onClick={untie}>
          {t("evidence.tie-remove")}
        </button>
      )}
      <label htmlFor={`${id}-name`}>{t("evidence.tie-new")}</label>
      <input
        id={`${id}-name`}
        className="input"
        maxLength={indicatorLimits.name}
        placeholder={t("evidence.tie-name")}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="button" disabled={name.trim() === ""} onClick={() => void make()}>
        {t("evidence.tie-make")}
      </button>
      {failure && (
        <span className="error" role="alert">
          {failure}
        </span>
      )}
    </div>
  );
}

/** Draws anew when the person chooses something else. */
function useSelection(editor: Editor) {
  const listen = useCallback(
    (listener: () => void) => {
      editor.on("transaction", listener);
      return () => void editor.off("transaction", listener);
    },
    [editor],
  );
  const now = () => {
    const { from, to } = editor.state.selection;
    return `${from} ${to} ${editor.state.doc.content.size}`;
  };
  return useSyncExternalStore(listen, now, () => "");
}
