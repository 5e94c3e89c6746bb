import path from "node:path";
import type { Database } from "#app/db/database";
import { migrate, openDatabase } from "#app/db/db.server";
import type { BlobStore } from "#app/domain/files/store";
import { env } from "./env.server";
import { localStore } from "./local-store.server";

/** What this process holds open: one database, one store of files. */
export interface Portal {
  db: Database;
  store: BlobStore;
}

// kept on globalThis: the development server loads modules anew, and a second database must not open
const kept = globalThis as typeof globalThis & { xinglinPortal?: Promise<Portal> };

/** Opens database and store at the first call, the same ones ever after. */
export const portal = (): Promise<Portal> => (kept.xinglinPortal ??= openPortal());

async function openPortal(): Promise<Portal> {
  await migrate();
  return { db: await openDatabase(), store: localStore(path.join(env().DATA_DIR, "files")) };
}

export async function closePortal() {
  const opened = await kept.xinglinPortal;
  delete kept.xinglinPortal;
  await opened?.db.close();
}
