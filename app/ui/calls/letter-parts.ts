/** The numbered parts of an announcement, by the anchor of each. */
export const letterParts = ["topics", "dates", "material", "rubric", "compliance", "how"] as const;
