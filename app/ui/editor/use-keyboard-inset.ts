import { useEffect } from "react";

/** Tells the styles how much of the window a phone's keyboard covers, so that the tools stand above it. */
export function useKeyboardInset() {
  useEffect(() => {
    const seen = window.visualViewport;
    const root = document.documentElement;
    if (!seen) return;
    const fit = () => {
      const covered = Math.max(0, Math.round(window.innerHeight - seen.height - seen.offsetTop));
      root.style.setProperty("--keyboard", `${covered}px`);
      root.classList.toggle("has-keyboard", covered > 120);
    };
    seen.addEventListener("resize", fit);
    seen.addEventListener("scroll", fit);
    return () => {
      seen.removeEventListener("resize", fit);
      seen.removeEventListener("scroll", fit);
      root.classList.remove("has-keyboard");
      root.style.removeProperty("--keyboard");
    };
  }, []);
}
