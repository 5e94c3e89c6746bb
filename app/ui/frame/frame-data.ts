import { useRouteLoaderData } from "@remix-run/react";
import type { Language } from "#app/i18n/languages";
import type { SignedIn } from "./signed-in";

/** What the root tells every screen. Public pages are the same for everyone: on them nobody is signed in. */
export interface FrameData {
  language: Language;
  /** Whether the page is the same for everyone and names its language in its address. */
  isPublic: boolean;
  /** The address of this installation as people type it. */
  origin: string;
  /** Whether this installation shows invented data, which every page must say. */
  demo: boolean;
  signedIn: SignedIn | null;
}

/** Null where the root's loader itself failed. */
export function useFrame(): FrameData | null {
  return useRouteLoaderData<FrameData>("root") ?? null;
}
