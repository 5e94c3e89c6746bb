/**
 * What a translation of an English slice must hold: the same keys, none missing and none invented.
 * English singulars (`…_one`) have no counterpart in Chinese, which counts everything with one form (`…_other`).
 */
export type WordingOf<English> = {
  readonly [Key in keyof English as Key extends `${string}_one` ? never : Key]: string;
};
