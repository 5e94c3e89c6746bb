import { useEffect, useState, useSyncExternalStore } from "react";
import type { Autosave } from "./autosave";

/** An autosave for as long as its screen is open, and what it knows. `isReady` once an earlier visit's words were looked for. */
export function useSaving(make: () => Autosave) {
  const [autosave] = useState(make);
  const view = useSyncExternalStore(autosave.subscribe, autosave.view, autosave.view);

  useEffect(() => {
    void autosave.restore();
    const again = () => void autosave.flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (autosave.hasUnsaved()) event.preventDefault();
    };
    // back online, back from signing in elsewhere: what waits is sent at once
    addEventListener("online", again);
    addEventListener("focus", again);
    addEventListener("beforeunload", warn);
    return () => {
      removeEventListener("online", again);
      removeEventListener("focus", again);
      removeEventListener("beforeunload", warn);
      again();
    };
  }, [autosave]);

  return { autosave, view, isReady: view.isRestored };
}
