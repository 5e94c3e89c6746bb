/**
 * So many cases an institution may have in writing in one call. Ours: a large hospital sends a dozen, so fifty are in
 * nobody's way, and a script or a stuck button fills no disk.
 */
export const MOST_OPEN_DRAFTS = 50;
