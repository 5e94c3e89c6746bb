import { DATABASE_URL } from "#app/db/dialect";
import { takeDatabase } from "#app/db/take-database.server";
import { env, SetupError } from "./env.server";
import { type Middleware, type RenderPage, servePublicPages } from "./page-cache/serve-public-pages.server";
import { closePortal, portal } from "./portal.server";
import { fileSources } from "./uploads/config.server";
import { startWorker } from "./worker.server";

/** What server.js runs: it imports nothing of the app but this, from the server build's entry. */
export interface Application {
  publicOrigin: string;
  /** Further origins the browser may send files to and show them from, where they are stored elsewhere. */
  fileSources: { sent: string[]; shown: string[] };
  /** The page cache, given how Remix renders a page. */
  pageCache(render: RenderPage): Middleware;
  /** Finishes running jobs, then closes the database. */
  close(): Promise<void>;
}

const inUse =
  `Xinglin cannot start: another server works on the database ${DATABASE_URL} already. ` +
  "Stop that one first: of two, each would serve pages the other has changed, and do the other's work again. " +
  "A second portal needs a DATABASE_URL and a DATA_DIR of its own; several servers for one portal need PostgreSQL.";

/** Reads the settings, opens the database and starts the worker. Throws a SetupError in words for the operator. */
export async function startApplication(): Promise<Application> {
  const { PUBLIC_ORIGIN } = env();
  const letGo = await takeDatabase();
  if (!letGo) throw new SetupError(inUse);
  const opened = await portal();
  const worker = await startWorker(opened);
  return {
    publicOrigin: PUBLIC_ORIGIN,
    fileSources: fileSources(),
    pageCache: (render) => servePublicPages(opened.db, PUBLIC_ORIGIN, render),
    async close() {
      await worker.stop();
      await closePortal();
      letGo();
    },
  };
}
