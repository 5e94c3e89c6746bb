import type { CallOutline } from "#app/domain/calls/outline";
import { defaultRubric } from "./default-rubric";
import { campaignTaxonomy } from "./taxonomy.server";

/** What a new call starts from: the campaign's taxonomy and sections, and our rubric. */
export function defaultOutline(): CallOutline {
  return {
    tracks: campaignTaxonomy.tracks.map(({ key, zh, en, categories }) => ({
      ...{ key, zh, en },
      categories: categories.map(({ key, zh, en }) => ({ key, zh, en })),
    })),
    tasks: [...campaignTaxonomy.foundationTasks],
    sections: campaignTaxonomy.bodySections.map(({ key, zh, en }) => ({ key, zh, en, minChars: null, maxChars: null })),
    criteria: structuredClone([...defaultRubric]),
  };
}
