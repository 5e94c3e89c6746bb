import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

const steps: Record<string, number | undefined> = { ArrowRight: 1, ArrowLeft: -1 };

/** One stop for Tab in a bar of tools, and arrow keys, Home and End along it. It comes back to the tool last used. */
export function useRovingFocus(bar: RefObject<HTMLElement>) {
  const last = useRef<HTMLElement | null>(null);
  const tools = () => [
    ...(bar.current?.querySelectorAll<HTMLElement>("button:not(:disabled), select:not(:disabled)") ?? []),
  ];
  const current = () => {
    const all = tools();
    return all.find((tool) => tool === last.current) ?? all[0];
  };
  // tools are switched on and off with every move of the cursor
  useEffect(() => {
    const stop = current();
    for (const tool of tools()) tool.tabIndex = tool === stop ? 0 : -1;
  });
  return {
    focus: () => current()?.focus(),
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      last.current = target;
      for (const tool of tools()) tool.tabIndex = tool === target ? 0 : -1;
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const all = tools();
      const step = steps[event.key];
      const ends: Record<string, number | undefined> = { Home: 0, End: all.length - 1 };
      const at = all.indexOf(event.target as HTMLElement);
      const next = step === undefined ? ends[event.key] : (at + step + all.length) % all.length;
      if (at < 0 || next === undefined) return;
      all[next]?.focus();
      event.preventDefault();
    },
  };
}
