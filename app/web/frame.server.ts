import { holdsDemoCall } from "#app/domain/calls/queries/holds-demo-call.server";
import type { Language } from "#app/i18n/languages";
import { languageOfPath } from "#app/i18n/public-path";
import { env } from "./env.server";
import { portal } from "./portal.server";
import { isPublicPath } from "./public-page.server";
import { type Viewer, viewerOf } from "./viewer.server";

/** The parts of the house, in the order in which the bar offers them. */
type Area = "organiser" | "institution" | "reviewer" | "administrator";

/** What is around every page. A public page is the same for everyone, so nothing is read of who asks for it. */
export interface Frame {
  language: Language;
  isPublic: boolean;
  origin: string;
  demo: boolean;
  signedIn: { name: string; areas: Area[] } | null;
}

export async function frameOf(request: Request): Promise<{ frame: Frame; setCookie: string | null }> {
  const demo = await holdsDemoCall((await portal()).db.read);
  const origin = env().PUBLIC_ORIGIN;
  const { pathname } = new URL(request.url);
  if (isPublicPath(pathname)) {
    return {
      frame: { language: languageOfPath(pathname), isPublic: true, origin, demo, signedIn: null },
      setCookie: null,
    };
  }
  const { language, viewer, setCookie } = await viewerOf(request);
  const signedIn = viewer && { name: viewer.name, areas: areasOf(viewer) };
  return { frame: { language, isPublic: false, origin, demo, signedIn }, setCookie };
}

function areasOf(viewer: Viewer): Area[] {
  const open: Record<Area, boolean> = {
    organiser: viewer.organiser !== null,
    institution: viewer.institution,
    reviewer: viewer.reviewer,
    administrator: viewer.administrator,
  };
  return (["organiser", "institution", "reviewer", "administrator"] as const).filter((area) => open[area]);
}
