/** The most pixels of a picture: beyond them a small file could fill the memory. */
export const limitInputPixels = 100_000_000;
