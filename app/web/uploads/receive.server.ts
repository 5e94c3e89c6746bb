import type { Partial } from "./partial.server";
import { UploadError } from "./upload-error.server";

const BATCH = 1024 * 1024;
const SYNC_EVERY = 32 * 1024 * 1024;

interface Arrival {
  partial: Partial;
  /** Bytes the partial file holds already, and bytes of the whole file. */
  offset: number;
  size: number;
  /** The first bytes of the file, as soon as enough of them are there; null where no first look is wanted. */
  head: { bytes: number; inspect: (head: Buffer) => Promise<void> } | null;
  /** So many bytes are on the disk for good. */
  onSynced: (bytes: number) => Promise<void>;
}

/**
 * Writes a file as it arrives, hashing it on the way; bytes reach the disk in batches, and for good every 32 MiB.
 * Throws upload.longer-than-said at the first byte too many, and upload.cut-off where bytes are missing at the end.
 * Whatever happens, what arrived is in the partial file.
 */
export async function receive(part: AsyncIterable<Buffer>, { partial, offset, size, head, onSynced }: Arrival) {
  const { file, hash } = partial;
  let batch: Buffer[] = [];
  let waiting = 0;
  let arrived = offset;
  let synced = offset;
  let unseen = head;

  const look = async () => {
    const inspect = unseen?.inspect;
    unseen = null;
    await inspect?.(Buffer.concat(batch));
  };
  const flush = async () => {
    const chunks = batch;
    [batch, waiting] = [[], 0];
    if (chunks.length > 0) await writeAll(partial, chunks);
  };

  try {
    for await (const chunk of part) {
      arrived += chunk.length;
      if (arrived > size) throw new UploadError("upload.longer-than-said");
      hash.update(chunk);
      batch.push(chunk);
      waiting += chunk.length;
      if (unseen && waiting >= unseen.bytes) await look();
      if (waiting >= BATCH) await flush();
      if (arrived - synced >= SYNC_EVERY) {
        await flush();
        await file.datasync();
        synced = arrived;
        await onSynced(synced);
      }
    }
    if (unseen && waiting > 0) await look();
  } finally {
    await flush();
  }
  if (arrived < size) throw new UploadError("upload.cut-off");
  await file.sync();
}

/** A file handle's writev may write less than it was given. */
async function writeAll({ file }: Partial, chunks: Buffer[]) {
  const wanted = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const { bytesWritten } = await file.writev(chunks);
  if (bytesWritten < wanted) await file.writeFile(Buffer.concat(chunks).subarray(bytesWritten));
}
