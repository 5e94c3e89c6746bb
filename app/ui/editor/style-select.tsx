import type { Editor } from "@tiptap/react";
import { useTranslation } from "react-i18next";
import { headingLevels } from "#app/domain/documents/nodes";

/** Body text or a heading of one of its levels. */
export function StyleSelect({ editor, level }: { editor: Editor | null; level: number }) {
  const { t } = useTranslation();
  const choose = (chosen: number) => {
    const heading = headingLevels.find((one) => one === chosen);
    if (heading) editor?.chain().focus().setHeading({ level: heading }).run();
    else editor?.chain().focus().setParagraph().run();
  };
  return (
    <select
      className="style"
      aria-label={t("cases.tool-style")}
      disabled={!editor}
      value={level}
      onChange={({ target }) => choose(Number(target.value))}
    >
      <option value={0}>{t("cases.style-body")}</option>
      {headingLevels.map((one) => (
        <option key={one} value={one}>
          {t("cases.style-heading", { level: one - 1 })}
        </option>
      ))}
    </select>
  );
}
