import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { env } from "#app/web/env.server";

const account = z.object({ role: z.string(), email: z.string(), password: z.string() });
export type DemoAccount = z.output<typeof account>;

const accountsFile = () => path.join(env().DATA_DIR, "demo-accounts.json");

/** The accounts to try the demo with, one a role; nothing before the whole demo stands. */
export async function keptAccounts(): Promise<DemoAccount[] | null> {
  if (!existsSync(accountsFile())) return null;
  return z.array(account).parse(JSON.parse(await readFile(accountsFile(), "utf8")));
}

/** Writes them down for the one who runs the demo alone. Written last: the file says that the demo stands. */
export async function keepAccounts(accounts: readonly DemoAccount[]) {
  await mkdir(env().DATA_DIR, { recursive: true });
  await writeFile(accountsFile(), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  await chmod(accountsFile(), 0o600);
}
