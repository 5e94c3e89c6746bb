import { rm } from "node:fs/promises";
import { portalUnderTest } from "./portal-under-test";

/** Removes the data of the journeys. */
export default async function removePortalUnderTest() {
  const { DATA_DIR } = await portalUnderTest();
  await rm(DATA_DIR, { recursive: true, force: true });
}
