import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The environment of the portal that the journeys run against; `npm run xinglin` with it works on the same data. */
export interface PortalUnderTest extends Record<string, string> {
  NODE_ENV: string;
  PORT: string;
  PUBLIC_ORIGIN: string;
  DATA_DIR: string;
  DATABASE_URL: string;
  UPLOADTHING_TOKEN: string;
}

const uploadKey = { apiKey: "sk_live_end_to_end", appId: "xinglin", regions: ["embedded"] };

/**
 * Chosen once; Playwright's workers, which load the configuration again, inherit the choice. Nothing is made here: other
 * programs read the configuration too. The server makes its folder.
 */
export async function portalUnderTest(): Promise<PortalUnderTest> {
  const port = (process.env.E2E_PORT ??= String(await freePort()));
  const folder = (process.env.E2E_FOLDER ??= newFolder());
  return portalAt(port, folder);
}

/** Another portal beside it, with a port and data of its own. */
export const freshPortal = async (): Promise<PortalUnderTest> => portalAt(String(await freePort()), newFolder());

const newFolder = () => join(tmpdir(), `xinglin-e2e-${randomUUID()}`);

function portalAt(port: string, folder: string): PortalUnderTest {
  return {
    NODE_ENV: "production",
    PORT: port,
    PUBLIC_ORIGIN: `http://localhost:${port}`,
    DATA_DIR: folder,
    DATABASE_URL: `file:${join(folder, "xinglin.db")}`,
    UPLOADTHING_TOKEN: Buffer.from(JSON.stringify(uploadKey)).toString("base64"),
  };
}

async function freePort() {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
