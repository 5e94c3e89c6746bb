/** An edition is put together, then released to the public. */
export const editionStates = ["draft", "released"] as const;
export type EditionState = (typeof editionStates)[number];

export const publicationStates = ["published", "retracted"] as const;
