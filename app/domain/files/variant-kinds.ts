/** Widths in pixels in which pictures are kept for screens; a picture is never enlarged. */
export const webWidths = [320, 800, 1600] as const;

/**
 * Other forms of a file: what was handed in where the portal keeps it in another format, a copy without the notes of its
 * maker, the web sizes of a picture, and the still of a video.
 */
export const variantKinds = ["original", "clean", "w320", "w800", "w1600", "poster"] as const;
export type VariantKind = (typeof variantKinds)[number];

/** What a reader may ask for by name in a file's address; all else is answered with the file itself. */
export const askableKinds = ["w320", "w800", "w1600", "poster"] as const satisfies readonly VariantKind[];
export type AskableKind = (typeof askableKinds)[number];

export const isAskableKind = (kind: string | null): kind is AskableKind =>
  (askableKinds as readonly (string | null)[]).includes(kind);
