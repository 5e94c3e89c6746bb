import type { Editor } from "@tiptap/react";
import { useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { acceptFor } from "#app/domain/files/upload-purposes";
import { figureAt } from "./figure-at";
import { keepPicturePlace } from "./keep-picture-place";
import { moveFigure } from "./move-figure";
import type { ComingPicture } from "./picture-place";
import { removeFigure } from "./remove-figure";

interface FigureToolsProps {
  editor: Editor;
  alt: string;
  onPictures?: (pictures: ComingPicture[]) => void;
}

/** What the picture at the cursor says to those who cannot see it, and what can be done with it. */
export function FigureTools({ editor, alt, onPictures }: FigureToolsProps) {
  const { t } = useTranslation();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const replace = (file: File | undefined) => {
    const found = figureAt(editor.state);
    if (file && found) onPictures?.([{ file, place: keepPicturePlace(editor.view, { at: found.at, replaces: true }) }]);
  };
  return (
    <div className="tool-row" role="group" aria-label={t("cases.figure-tools")}>
      <label htmlFor={id}>{t("cases.figure-alt")}</label>
      <input
        id={id}
        className="input"
        value={alt}
        maxLength={500}
        placeholder={t("cases.figure-alt-hint")}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => editor.chain().updateAttributes("figure", { alt: target.value }).run()}
      />
      <span id={`${id}-hint`} className="muted">
        {t("cases.figure-alt-uncounted")}
      </span>
      {onPictures && (
        <button type="button" onClick={() => picker.current?.click()}>
          {t("cases.figure-replace")}
        </button>
      )}
      <button type="button" onClick={() => moveFigure(editor.view, -1)}>
        {t("cases.figure-up")}
      </button>
      <button type="button" onClick={() => moveFigure(editor.view, 1)}>
        {t("cases.figure-down")}
      </button>
      <button type="button" onClick={() => removeFigure(editor.view)}>
        {t("cases.figure-remove")}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept={acceptFor("figure")}
        aria-label={t("cases.figure-replace")}
        onChange={({ target }) => {
          replace(target.files?.[0]);
          target.value = "";
        }}
      />
    </div>
  );
}
