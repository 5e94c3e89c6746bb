import type { ReactNode } from "react";
import { PublicFoot } from "./public-foot";
import { PublicHead } from "./public-head";
import { SkipLink } from "./skip-link";

/** The frame of a public page. Pages render their own `main` with the id `main`; most give it the class `page`. */
export function PublicFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <PublicHead />
      {children}
      <PublicFoot />
    </>
  );
}
