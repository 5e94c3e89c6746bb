import { useEffect } from "react";

interface EditorKeys {
  onTools: () => void;
  onFind: () => void;
  onLink: () => void;
  onHelp: () => void;
}

/** The keys that lead out of the text to the tools; they count only while someone writes in a section. */
export function useEditorKeys(keys: EditorKeys) {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest(".writing, .tools-frame")) return;
      const act = actOf(event, keys);
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  });
}

function actOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, keys: EditorKeys) {
  if (altKey && key === "F10") return keys.onTools;
  if (!(ctrlKey || metaKey) || altKey || shiftKey) return null;
  return { f: keys.onFind, k: keys.onLink, "/": keys.onHelp }[key.toLowerCase()] ?? null;
}
