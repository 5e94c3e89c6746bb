import { useEffect, useState } from "react";

const LONGEST_TIMER = 2 ** 31 - 1;

/** Whether a moment has passed, turning true by itself while the screen is open. `now` is the server's clock when it answered. */
export function useTimePassed(moment: Date | null, now: Date): boolean {
  const left = moment ? moment.getTime() - now.getTime() : Infinity;
  const [isPassed, setPassed] = useState(left <= 0);
  useEffect(() => {
    if (left <= 0 || left > LONGEST_TIMER) return;
    const timer = setTimeout(() => setPassed(true), left);
    return () => clearTimeout(timer);
  }, [left]);
  return isPassed;
}
