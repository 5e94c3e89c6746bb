import { createHash, randomBytes } from "node:crypto";
import { canonicalJson } from "./canonical";

/** SHA-256 in hexadecimal. */
export const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/** SHA-256 of a value's canonical JSON. */
export const digestOf = (value: unknown) => sha256(canonicalJson(value));

export const newSalt = () => randomBytes(16).toString("hex");

/** Stands for a personal value in the record: comparable while the person's salt exists, meaningless once it is gone. */
export const personalDigest = (salt: string, value: string) => sha256(`${salt}\u0000${value}`).slice(0, 32);
