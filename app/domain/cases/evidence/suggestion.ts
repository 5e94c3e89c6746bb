/** Where in a case something stands: the nth paragraph, heading or caption of a part, and the stretch of its text. */
export interface EvidencePlace {
  /** `title`, `abstract`, or the key of a section. */
  where: string;
  index: number;
  start: number;
  end: number;
  /** The words there. */
  text: string;
}

/** What the portal may point at. None of it keeps a case from being handed in. */
export const suggestionCodes = [
  "untied",
  "shares-do-not-add-up",
  "total-does-not-add-up",
  "change-does-not-follow",
  "percent-is-points",
  "points-are-percent",
  "direction-contradicts",
  "values-differ",
  "ledger-differs",
] as const;
export type SuggestionCode = (typeof suggestionCodes)[number];

/** One suggestion: where, and with which figures its sentence is made. `key` stays while the words around it stay. */
export interface Suggestion {
  key: string;
  code: SuggestionCode;
  places: [EvidencePlace, ...EvidencePlace[]];
  facts: Record<string, string | number>;
}

/** What a suggestion is remembered by: its kind, its part, and the words it is about; not where in the part they stand. */
export function suggestionKey(code: SuggestionCode, places: readonly EvidencePlace[], around = ""): string {
  const words = places.map(({ where, text }) => `${where}:${text.replace(/\s+/gu, "")}`).join("|");
  return `${code}|${words}|${around.replace(/\s+/gu, "")}`.slice(0, 300);
}
