import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Makes an installation's secrets once, readable to its owner alone. @param {string} file */
export function ensureSecrets(file) {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  const upload = { apiKey: `sk_live_${randomBytes(32).toString("hex")}`, appId: "xinglin", regions: ["embedded"] };
  const secrets = {
    UPLOADTHING_TOKEN: Buffer.from(JSON.stringify(upload)).toString("base64"),
  };
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
}
