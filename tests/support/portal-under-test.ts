import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureSecrets } from "../../scripts/setup/secrets.js";

/** The environment of the portal that the journeys run against; `npm run xinglin` with it works on the same data. */
export interface PortalUnderTest extends Record<string, string> {
  NODE_ENV: string;
  PORT: string;
  PUBLIC_ORIGIN: string;
  DATA_DIR: string;
  DATABASE_URL: string;
  XINGLIN_SECRETS: string;
}

/** Chosen once; Playwright's workers, which load the configuration again, inherit the choice. */
export async function portalUnderTest(): Promise<PortalUnderTest> {
  const port = (process.env.E2E_PORT ??= String(await freePort()));
  const folder = (process.env.E2E_FOLDER ??= mkdtempSync(join(tmpdir(), "xinglin-e2e-")));
  const secrets = join(folder, "secrets.json");
  ensureSecrets(secrets);
  return {
    NODE_ENV: "production",
    PORT: port,
    PUBLIC_ORIGIN: `http://localhost:${port}`,
    DATA_DIR: folder,
    DATABASE_URL: `file:${join(folder, "xinglin.db")}`,
    XINGLIN_SECRETS: secrets,
  };
}

async function freePort() {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
