import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

/** What the keyboard does in the editor; the ends of the messages' keys, and the keys as they are written on a keyboard. */
const shortcuts = [
  ["tools", "Alt+F10"],
  ["back", "Esc"],
  ["find", "Ctrl+F"],
  ["undo", "Ctrl+Z"],
  ["redo", "Ctrl+Shift+Z"],
  ["bold", "Ctrl+B"],
  ["italic", "Ctrl+I"],
  ["underline", "Ctrl+U"],
  ["superscript", "Ctrl+."],
  ["subscript", "Ctrl+,"],
  ["link", "Ctrl+K"],
  ["heading", "Ctrl+Alt+2 / 3 / 4"],
  ["body", "Ctrl+Alt+0"],
  ["bullets", "Ctrl+Shift+8"],
  ["numbers", "Ctrl+Shift+7"],
  ["quote", "Ctrl+Shift+B"],
  ["deeper", "Tab / Shift+Tab"],
  ["break", "Shift+Enter"],
  ["words", "Ctrl+Shift+V"],
  ["cell", "Tab / Shift+Tab"],
  ["width", "Ctrl+Alt+← / →"],
  ["leave-table", "Esc"],
  ["help", "Ctrl+/"],
] as const;

/** The editor's help: what the keyboard does, what becomes of pasted text, how files are checked and looked at, where the rights of pictures are declared, and how numbers get their evidence where there is a ledger. */
export function EditorHelp({ hasClaims, onClose }: { hasClaims: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const isMac = /Mac|iP(?:hone|ad)/.test(navigator.platform);
  const keysOn = (keys: string) => (isMac ? keys.replace("Ctrl+Alt+←", "⌃⌥←").replaceAll("Ctrl+", "⌘") : keys);
  return (
    <dialog ref={dialog} className="editor-help" aria-labelledby="editor-help-title" onClose={onClose}>
      <div className="editor-help-head">
        <h2 id="editor-help-title">{t("cases.help")}</h2>
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          {t("cases.help-close")}
        </button>
      </div>
      <p>{t("cases.help-paste")}</p>
      <p>{t("cases.help-figures")}</p>
      <p>{t("cases.help-files")}</p>
      <p>{t("cases.help-rights")}</p>
      {hasClaims && <p>{t("evidence.help")}</p>}
      <table className="table">
        <caption className="visually-hidden">{t("cases.help-keys")}</caption>
        <tbody>
          {shortcuts.map(([name, keys]) => (
            <tr key={name}>
              <th scope="row">{t(`cases.help-${name}`)}</th>
              <td>
                <kbd>{keysOn(keys)}</kbd>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </dialog>
  );
}
