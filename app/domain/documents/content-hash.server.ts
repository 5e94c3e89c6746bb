import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json";

/** The identity of a content: SHA-256 of its canonical JSON in UTF-8, as 64 lower-case hex digits. */
export function contentHash(content: unknown) {
  return createHash("sha256").update(canonicalJson(content), "utf8").digest("hex");
}
