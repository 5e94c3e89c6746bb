import { useNavigate } from "@remix-run/react";
import type { MouseEvent } from "react";

/** Links that leave the editor: what was typed last must be there on the next screen. `onLeave` is true when the server has it all. */
export function useLeaving(onLeave: () => Promise<boolean>) {
  const navigate = useNavigate();
  return (to: string) => ({
    to,
    onClick: (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      void onLeave().then((isSaved) => isSaved && navigate(to));
    },
  });
}
