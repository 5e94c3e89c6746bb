import type { Scanner } from "#app/domain/files/scan-states";
import { env } from "../env.server";
import { clamavScanner } from "./scan-by-clamav.server";

/** The scanner of this installation; null where none is set. */
export function virusScanner({ CLAMAV } = env()): Scanner | null {
  return CLAMAV ? clamavScanner(CLAMAV) : null;
}
