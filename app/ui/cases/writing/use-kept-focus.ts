import { useEffect, useLayoutEffect, useRef } from "react";

type Field = HTMLInputElement | HTMLTextAreaElement;
const isField = (element: Element | null): element is Field =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === "text");

// a server draws no fields anew
const useDrawn = typeof document === "undefined" ? useEffect : useLayoutEffect;

/** Fields that are drawn anew, because another's words came in, lose the cursor: it goes back to the field of the same id, so that nothing is typed into the void. */
export function useKeptFocus(generation: number) {
  const last = useRef<{ id: string; from: number; to: number } | null>(null);
  useEffect(() => {
    const note = () => {
      const field = document.activeElement;
      last.current = isField(field)
        ? { id: field.id, from: field.selectionStart ?? 0, to: field.selectionEnd ?? 0 }
        : null;
    };
    document.addEventListener("focusin", note);
    document.addEventListener("selectionchange", note);
    return () => {
      document.removeEventListener("focusin", note);
      document.removeEventListener("selectionchange", note);
    };
  }, []);
  useDrawn(() => {
    const kept = last.current;
    if (!kept || document.activeElement !== document.body) return;
    const field = document.getElementById(kept.id);
    if (!isField(field)) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(kept.from, kept.to);
  }, [generation]);
}
