import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** Something the operator must set before the portal can run; shown as it is, without a stack. */
export class SetupError extends Error {
  override readonly name = "SetupError";
}

const settings = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  /** What people type into the browser, without a path: cookies, mails and uploads are made for it. */
  PUBLIC_ORIGIN: z.url({ protocol: /^https?$/ }).transform((value) => new URL(value).origin),
  /** Folder of everything that must be kept: files, mails, backups. */
  DATA_DIR: z.string().min(1).default("data"),
  UPLOAD_DRIVER: z.enum(["embedded", "uploadthing"]).default("embedded"),
  UPLOADTHING_TOKEN: z.string().min(1),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("xinglin@localhost"),
  /** clamd, at `unix:/path/of/its/socket` or `tcp://host:port`: then nothing is served that it did not pass. */
  CLAMAV: z
    .string()
    .regex(/^(unix:\/.+|tcp:\/\/[^/]+:\d+)$/)
    .optional(),
  /** Days for which the portal keeps files that were taken off a draft and that nothing else refers to. */
  KEEP_REMOVED_DAYS: z.coerce.number().int().min(1).max(3650).default(30),
  MAX_UPLOAD_BYTES: z.coerce.number().int().positive().default(1_073_741_824),
});
export type Settings = z.infer<typeof settings>;

const developmentDefaults = {
  PUBLIC_ORIGIN: `http://localhost:${process.env.PORT ?? "3000"}`,
  UPLOADTHING_TOKEN: Buffer.from(
    JSON.stringify({ apiKey: `sk_live_${"0".repeat(64)}`, appId: "xinglin", regions: ["embedded"] }),
  ).toString("base64"),
};

/** What the operator is asked to put where nothing was given. */
const whatToPut: Partial<Record<keyof Settings, string>> = {
  PUBLIC_ORIGIN: "the address people will type into the browser, such as https://xinglin.example.org",
  UPLOADTHING_TOKEN: "the token of the file uploads (the README shows how to make one for the embedded driver)",
};

/** What the environment and the secrets file (XINGLIN_SECRETS, else `secrets.json` in DATA_DIR) say; the environment wins. Production refuses to start without them. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const production = environment.NODE_ENV === "production";
  const given: Record<string, unknown> = {
    ...(production ? {} : developmentDefaults),
    ...secretsOf(environment),
    ...environment,
  };
  const read = settings.safeParse(given);
  if (read.success) return read.data;
  const missing = read.error.issues.map(({ path: [name], message }) => {
    const setting = name as keyof Settings;
    return `  ${setting}: ${given[setting] === undefined ? `is missing. Put here ${whatToPut[setting]}` : message}`;
  });
  throw new SetupError(
    [
      "Xinglin cannot start: these settings are missing or wrong.",
      ...missing,
      "Set them in the environment, or put them into the JSON file that XINGLIN_SECRETS names. The README lists them all.",
    ].join("\n"),
  );
}

function secretsOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  const file = environment.XINGLIN_SECRETS ?? path.join(environment.DATA_DIR ?? "data", "secrets.json");
  if (!existsSync(file)) return {};
  const content = z.record(z.string(), z.string()).safeParse(parsedOrNull(readFileSync(file, "utf8")));
  if (!content.success) throw new SetupError(`Xinglin cannot start: ${file} must hold one JSON object of strings.`);
  return content.data;
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

let read: Settings | undefined;

/** The settings of this process, read once. */
export const env = (): Settings => (read ??= readSettings());
