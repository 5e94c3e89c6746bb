import type { OrganiserRole } from "#app/domain/people/roles";
import type { Language } from "#app/i18n/languages";
import { callerOf } from "./area.server";
import { languageOf } from "./language.server";

/** What the frame of a page shows of the person who reads it. */
export interface Viewer {
  name: string;
  administrator: boolean;
  organiser: OrganiserRole | null;
  institution: boolean;
  reviewer: boolean;
}

/** The page's language and its reader. Public pages must use `pageLanguage` instead: they are the same for everyone. */
export async function viewerOf(
  request: Request,
): Promise<{ language: Language; viewer: Viewer | null; setCookie: string | null }> {
  const { ctx, setCookie } = await callerOf(request);
  const { actor } = ctx;
  const language = languageOf(request, actor.userId ? actor.language : null);
  if (!actor.userId) return { language, viewer: null, setCookie };
  const { name, administrator, organiser, institution, reviewer } = actor;
  return {
    language,
    viewer: { name, administrator, organiser: organiser?.role ?? null, institution: institution !== null, reviewer },
    setCookie,
  };
}
