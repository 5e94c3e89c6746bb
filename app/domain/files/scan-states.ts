/** A file nobody could look at for viruses yet, and one in which something was found. A file without either may be read. */
export const scanStates = ["waiting", "infected"] as const;
export type ScanState = (typeof scanStates)[number];

/** The virus scanner's word on a file. `unreachable`: it gave none, and is asked again. */
export type ScanVerdict = "clean" | "infected" | "unreachable";

/** Looks at the bytes at this path for viruses. */
export type Scanner = (path: string) => Promise<ScanVerdict>;
