import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

/** How often a screen asks again; ours. */
const EVERY_MS = 8_000;

/** Has a screen ask for its data again while something on it is not done yet and somebody looks at it. */
export function useFreshWhile(isPending: boolean) {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isPending) return;
    const timer = setInterval(() => document.visibilityState === "visible" && revalidate(), EVERY_MS);
    return () => clearInterval(timer);
  }, [isPending, revalidate]);
}
