import { useNavigate } from "@remix-run/react";
import { type RefObject, useEffect } from "react";
import { useSingleKeys } from "./single-keys";

interface DeskKeys {
  criteria: readonly { key: string }[];
  current: string;
  goTo: (key: string) => void;
  /** The case N opens. */
  nextId: string | null;
  help: RefObject<HTMLDialogElement>;
}

/**
 * The desk by keyboard: arrows change the criterion while one is in the scores, digits fill the current one, N opens the
 * next case, ? lists the keys. Single keys can be switched off, for those who speak to their computer.
 */
export function useDeskKeys({ criteria, current, goTo, nextId, help }: DeskKeys) {
  const navigate = useNavigate();
  const isOn = useSingleKeys();

  useEffect(() => {
    const place = criteria.findIndex(({ key }) => key === current);
    const onKey = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing || help.current?.open) return;
      const target = event.target instanceof Element ? event.target : document.body;
      const isScore = target.matches(".score input");
      // in a score Enter goes on to the next one: it must not hand the review in
      if (isScore && /^(ArrowUp|ArrowDown|Enter)$/.test(event.key)) {
        const other = criteria[place + (event.key === "ArrowUp" ? -1 : 1)];
        event.preventDefault();
        if (other) goTo(other.key);
        return;
      }
      // what is typed into a field belongs to the field
      if (
        !isOn ||
        (target.matches("textarea, select, input:not([type=radio])") && !(isScore && /^[n?]$/i.test(event.key)))
      )
        return;
      if (/^[0-9]$/.test(event.key)) {
        // the key itself then types into the field, whose old score is selected
        goTo(current);
      } else if (event.key.toLowerCase() === "n") {
        event.preventDefault();
        if (nextId) navigate(`/reviewer/assignments/${nextId}`);
      } else if (event.key === "?") {
        event.preventDefault();
        help.current?.showModal();
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [criteria, current, goTo, nextId, help, isOn, navigate]);
}
