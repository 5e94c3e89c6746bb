import type { Database } from "#app/db/database";
import { markComplete } from "#app/domain/files/commands/upload-steps.server";
import type { UploadRow } from "#app/domain/files/queries/upload-of-key.server";
import type { Ingest } from "./ingest-parts.server";

/** The answer to a whole upload, in the shape the upload service's kit expects. The portal is told first, unless it knows. */
export async function answerWhole({ config, db, announce }: Ingest, upload: UploadRow) {
  const serverData = upload.state === "complete" ? upload.serverData : await announced(db, announce, upload);
  const url = `${config.ingestUrl}/${upload.key}`;
  const body = { url, appUrl: url, ufsUrl: url, fileHash: upload.sha256, serverData };
  return Response.json(body, { headers: { "cache-control": "no-store" } });
}

const announcing = new Map<string, Promise<unknown>>();

/** Requests that come together tell the portal once. Should another process tell it too, it answers the same file. */
async function announced(db: Database, announce: Ingest["announce"], upload: UploadRow): Promise<unknown> {
  const running = announcing.get(upload.key);
  if (running) return running;
  const told = announce(upload).then(async (serverData) => {
    await markComplete(db, upload.key, serverData);
    return serverData;
  });
  announcing.set(upload.key, told);
  try {
    return await told;
  } finally {
    announcing.delete(upload.key);
  }
}
