import { randomBytes } from "node:crypto";
import { sha256 } from "#app/domain/record/digest.server";

/** The secret part of a single-use link. It leaves in one letter; here only its digest stays. */
export const newLinkToken = () => randomBytes(32).toString("base64url");

export const linkDigest = (token: string) => sha256(token);
