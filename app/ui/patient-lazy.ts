import { type ComponentType, lazy } from "react";
import { loadPatiently } from "./load-patiently";

/** A part of a screen that loads apart. On a line that comes and goes the screen stays, and the part comes when it can. */
export const patientLazy = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await loadPatiently(load, untilLater) }));

/** A while, or until the browser is back online. */
const untilLater = (pauseMs: number) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(go, pauseMs);
    function go() {
      clearTimeout(timer);
      removeEventListener("online", go);
      resolve();
    }
    addEventListener("online", go);
  });
