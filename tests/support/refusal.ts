import { expect } from "vitest";
import type { RefusalCode } from "#app/domain/refusal";

/** For `rejects.toEqual`: a refusal with this code, whatever its facts. */
export const refusal = (code: RefusalCode): unknown => expect.objectContaining({ name: "Refusal", code });
