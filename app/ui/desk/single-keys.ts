import { useSyncExternalStore } from "react";

const switchName = "xinglin-single-keys";
const listeners = new Set<() => void>();

/** Whether single keys act, as chosen on this computer; until the browser was asked they do. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, readSwitch, () => true);
}

/** Keeps the choice. */
export function switchSingleKeys(on: boolean) {
  try {
    if (on) localStorage.removeItem(switchName);
    else localStorage.setItem(switchName, "off");
  } catch {
    // a browser that lets nothing be stored keeps single keys on
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function readSwitch() {
  try {
    return localStorage.getItem(switchName) !== "off";
  } catch {
    return true;
  }
}
