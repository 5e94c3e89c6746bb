import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { RichDocument } from "#app/domain/documents/document";
import type { Papers } from "../../editor/papers";
import { useAutosave } from "../../editor/saving/use-autosave";
import { takeUpDocument } from "../../editor/take-up-document";
import { type CaseNews, usePresence } from "./presence/use-presence";
import type { WritableCase } from "./writable-case";

/** The saving of a case's parts while its editor is open, and who else is writing in it. */
export function useWriting(data: WritableCase, papers: Papers, news: CaseNews) {
  const { t } = useTranslation();
  const show = (part: string, content: unknown) => {
    const editor = papers.get(part);
    if (!editor || editor.isDestroyed) return false;
    takeUpDocument(editor, content as RichDocument);
    return true;
  };
  const saving = useAutosave({
    ...{ userId: data.userId, caseId: data.id, broken: t("cases.save-broken"), show },
    parts: [
      { name: "header", rev: data.header.rev, savedAt: data.savedAt, content: data.header.content },
      ...data.sections.map(({ key, rev, document }) => ({ name: key, rev, savedAt: data.savedAt, content: document })),
    ],
  });
  const { autosave, view } = saving;
  const sections = useMemo(() => data.sections.map(({ key }) => key), [data.sections]);
  const { keeper, colleagues, holds } = usePresence(data.id, autosave, sections, news);

  const write = useCallback(
    (part: string, content: unknown) => {
      autosave.type(part, content);
      keeper.type(part);
    },
    [autosave, keeper],
  );
  return {
    ...saving,
    colleagues,
    holds,
    write,
    takeOver: (part: string) => keeper.takeOver(part),
    /** Who writes in a section, so that others read it; never where words of this page wait to be saved. */
    heldBy: (part: string) =>
      view.parts[part]?.phase === "saved" ? (holds.find((one) => one.part === part) ?? null) : null,
  };
}
