import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SealState } from "#app/domain/cases/seal/seal-state";
import type { Translate } from "#app/i18n/translation";
import { Message } from "../../state/message";

const tones = {
  missing: "warn",
  outdated: "warn",
  reading: "plain",
  refused: "stop",
  incomplete: "warn",
  sealed: "calm",
} as const;

/** What the state of a seal is called. */
export const sealStateText = (state: SealState, t: Translate) => t(`seal.state-${state.kind}`);

/** The state of a seal in a sentence: which pages are missing, under which receipt it stands. */
export function sealStateNote(state: SealState, t: Translate): string {
  if (state.kind === "incomplete")
    return t("seal.note-incomplete", { pages: state.missing.join(t("cases.import-separator")), of: state.pages });
  if (state.kind === "sealed")
    return t(state.isByEye ? "seal.note-by-eye" : "seal.note-sealed", { receipt: state.receipt });
  return t(`seal.note-${state.kind}`);
}

/** How far the sealed form has come. */
export function SealMessage({ state, children }: { state: SealState; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Message tone={tones[state.kind]} title={sealStateText(state, t)}>
      <p>{sealStateNote(state, t)}</p>
      {children}
    </Message>
  );
}
