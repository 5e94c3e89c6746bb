import { firstThatTakes } from "./first-that-takes";
import { indexedStore } from "./indexed-store";
import { livingTabs } from "./living-tabs";
import { localStore } from "./local-store";
import { mirrorIn } from "./mirror";

const store = firstThatTakes(
  indexedStore(() => indexedDB),
  localStore(() => localStorage),
);

/** The mirror of this browser: its large storage, or the small one where that is missing or full. */
export const browserMirror = (userId: string, subject: string) => mirrorIn(store, livingTabs, userId, subject);
