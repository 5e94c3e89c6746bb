import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Papers } from "../papers";
import { ToolButton } from "../tool-button";
import { useFind } from "./use-find";

interface FindBarProps {
  papers: Papers;
  /** Grows each time someone asks to find: the field is there to type in again. */
  asked: number;
  onClose: () => void;
}

/** Finds words in all sections, and writes others in their place. */
export function FindBar({ papers, asked, onClose }: FindBarProps) {
  const { t } = useTranslation();
  const id = useId();
  const [by, setBy] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const { words, place, count, type, go, replace, replaceAll, leave } = useFind(papers);
  useEffect(() => field.current?.select(), [asked]);
  const close = () => {
    leave();
    onClose();
  };
  /** Back to the place that was found last, rather than to where one wrote. */
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  const none = count === 0;
  return (
    <div className="tool-row" role="search" aria-label={t("cases.find")}>
      <label htmlFor={id}>{t("cases.find")}</label>
      <input
        ref={field}
        id={id}
        className="input"
        value={words}
        maxLength={200}
        onChange={({ target }) => type(target.value)}
        onKeyDown={(event) => {
          leaveOnEscape(event);
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          go(event.shiftKey ? -1 : 1);
        }}
      />
      <span className="num muted" role="status">
        {words !== "" && (none ? t("cases.find-none") : t("cases.find-count", { place: place + 1, count }))}
      </span>
      <ToolButton icon={ChevronUp} label={t("cases.find-previous")} disabled={none} onPress={() => go(-1)} />
      <ToolButton icon={ChevronDown} label={t("cases.find-next")} disabled={none} onPress={() => go(1)} />
      <label htmlFor={`${id}-by`}>{t("cases.replace-by")}</label>
      <input
        id={`${id}-by`}
        className="input"
        value={by}
        maxLength={200}
        onChange={({ target }) => setBy(target.value)}
        onKeyDown={(event) => {
          leaveOnEscape(event);
          // the case's own form is around the tools: Enter must not send it
          if (event.key === "Enter" && !event.nativeEvent.isComposing) {
            event.preventDefault();
            replace(by);
          }
        }}
      />
      <button type="button" disabled={none} onClick={() => replace(by)}>
        {t("cases.replace-one")}
      </button>
      <button type="button" disabled={none} onClick={() => replaceAll(by)}>
        {t("cases.replace-all")}
      </button>
      <ToolButton icon={X} label={t("cases.find-close")} onPress={close} />
    </div>
  );
}
