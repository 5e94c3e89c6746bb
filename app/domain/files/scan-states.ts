/** A file nobody could look at yet, one in which a virus was found, and one whose content was refused after it came. A file without any may be read. */
export const scanStates = ["waiting", "infected", "refused"] as const;
export type ScanState = (typeof scanStates)[number];

/** The virus scanner's word on a file. `unreachable`: it gave none, and is asked again. */
export type ScanVerdict = "clean" | "infected" | "unreachable";

/** Looks at the bytes at this path for viruses. */
export type Scanner = (path: string) => Promise<ScanVerdict>;
