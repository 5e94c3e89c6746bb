import type { Editor } from "@tiptap/react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { safeHref } from "#app/domain/documents/safe-href";

/** Sets, changes or removes the link at the cursor. Only web and mail addresses are links. */
export function LinkTools({ editor, href, onDone }: { editor: Editor; href: string; onDone: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(href);
  const [isWrong, setWrong] = useState(false);
  const apply = () => {
    const whole = /^[\w.-]+\.[a-z]{2,}(\/|$)/i.test(text) ? `https://${text}` : text;
    if (safeHref(whole) === null) return setWrong(true);
    const { empty } = editor.state.selection;
    const chain = editor.chain().focus().extendMarkRange("link");
    const mark = { type: "link", attrs: { href: whole } };
    if (empty && !href) chain.insertContent({ type: "text", text: whole, marks: [mark] }).run();
    else chain.setMark("link", { href: whole }).run();
    onDone();
  };
  return (
    <div className="tool-row">
      <label htmlFor={id}>{t("cases.link-address")}</label>
      <input
        id={id}
        className="input"
        type="url"
        value={text}
        placeholder="https://"
        aria-invalid={isWrong || undefined}
        onChange={({ target }) => setText(target.value.trim())}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          apply();
        }}
      />
      <button type="button" onClick={apply}>
        {t("cases.link-apply")}
      </button>
      {href && (
        <button
          type="button"
          onClick={() => {
            editor.chain().focus().extendMarkRange("link").unsetMark("link").run();
            onDone();
          }}
        >
          {t("cases.link-remove")}
        </button>
      )}
      {isWrong && (
        <span className="error" role="alert">
          {t("cases.link-wrong")}
        </span>
      )}
    </div>
  );
}
