/** An upload is registered, arrives in parts, is stored whole, and complete once the portal knows it; refused content has failed. */
export const uploadStates = ["registered", "partial", "stored", "complete", "failed"] as const;

/** Who keeps the bytes: our own ingest, or the hosted service. */
export const uploadDrivers = ["embedded", "uploadthing"] as const;
export type UploadDriver = (typeof uploadDrivers)[number];

/** So long an upload may wait to be attached to something; then it is thrown away. */
export const LOOSE_MS = 24 * 3_600_000;
