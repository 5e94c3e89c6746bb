import type { Editor } from "@tiptap/react";
import { useId } from "react";
import { useTranslation } from "react-i18next";

/** What the picture at the cursor says to those who cannot see it, and the way to take it out. */
export function FigureTools({ editor, alt }: { editor: Editor; alt: string }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="tool-row">
      <label htmlFor={id}>{t("cases.figure-alt")}</label>
      <input
        id={id}
        className="input"
        value={alt}
        maxLength={500}
        placeholder={t("cases.figure-alt-hint")}
        onChange={({ target }) => editor.chain().updateAttributes("figure", { alt: target.value }).run()}
      />
      <button type="button" onClick={() => editor.chain().focus().deleteNode("figure").run()}>
        {t("cases.figure-remove")}
      </button>
    </div>
  );
}
