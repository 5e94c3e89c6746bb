import type { BothNames } from "#app/domain/calls/settings";
import taxonomy from "#drizzle/seed/taxonomy.json";

interface Keyed extends BothNames {
  key: string;
}

/**
 * What the 2024 campaign announced: three tracks with thirteen categories, the twelve tasks of 国函〔2025〕85号, the four
 * sections of the text, and the limits one hospital's notice of March 2024 gives. The Chinese names are the official ones.
 */
interface Taxonomy {
  tracks: (Keyed & { categories: Keyed[] })[];
  foundationTasks: string[];
  bodySections: Keyed[];
  limits: { abstractChars: number; bodyChars: number[]; images: number[]; imageMinBytes: number };
}

export const campaignTaxonomy: Taxonomy = taxonomy;
