const sign = "xinglin-tab ";

/** This page among the open ones of its person: what a page that is gone left behind may be taken up, a living one's not. */
export interface LivingTabs {
  /** Names this page until it is closed or loaded anew; a duplicated tab gets another name. */
  own: string;
  /** The names of all open pages. Where a browser cannot tell, only this one counts: its words are joined, not lost. */
  names: () => Promise<ReadonlySet<string>>;
}

let kept: LivingTabs | undefined;

/** The open pages, as the browser's locks know them: a lock ends with its page, however that ends. */
export function livingTabs(): LivingTabs {
  if (kept) return kept;
  const own = newName();
  // not offered by old browsers, and only where the address is safe
  const locks = (navigator as { locks?: LockManager }).locks;
  const held = locks && new Promise<void>((resolve) => hold(locks, own, resolve));
  kept = {
    own,
    async names() {
      await held;
      const all = (await locks?.query())?.held ?? [];
      return new Set([own, ...all.flatMap(({ name }) => (name?.startsWith(sign) ? [name.slice(sign.length)] : []))]);
    },
  };
  return kept;
}

function hold(locks: LockManager, own: string, isHeld: () => void) {
  const untilClosed = new Promise<never>(() => {});
  locks
    .request(sign + own, () => {
      isHeld();
      return untilClosed;
    })
    .catch(isHeld);
}

/** Nothing secret: it has to differ from the other pages' names only. */
const newName = () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`;
