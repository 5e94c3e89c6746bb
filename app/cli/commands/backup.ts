import { cp, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { env } from "#app/web/env.server";
import type { Command } from "../command";
import { withPortal } from "../context.server";
import { WrongUsage } from "../wrong-usage";

/** Copies database and files into a new folder while the portal runs. Secrets are not copied. */
export const backup: Command = {
  usage: "FOLDER   (a folder that does not exist yet)",
  async run(args) {
    const [to] = args;
    if (args.length !== 1 || to === undefined) throw new WrongUsage("needs exactly one folder");
    const folder = path.resolve(to);
    if (await exists(folder)) throw new Error(`${to} exists already`);
    return withPortal(async ({ db }) => {
      if (!db.backup)
        throw new Error("a PostgreSQL database is backed up with pg_dump; copy the files folder beside it");
      const partial = `${folder}.partial`;
      await rm(partial, { recursive: true, force: true });
      await mkdir(partial, { recursive: true });
      await db.backup(path.join(partial, "xinglin.db"));
      // after the database: a file is stored before the row that names it
      const files = path.join(env().DATA_DIR, "files");
      if (await exists(files))
        await cp(files, path.join(partial, "files"), { recursive: true, preserveTimestamps: true });
      const copied = (await readdir(partial, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
      await rename(partial, folder);
      return { folder, files: copied.length - 1 };
    });
  },
};

const exists = (name: string) =>
  stat(name).then(
    () => true,
    () => false,
  );
