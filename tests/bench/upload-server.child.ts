import { examineMaterial } from "#app/domain/files/examine-material.server";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { Readable } from "node:stream";
import { migrate, openDatabase } from "#app/db/db.server";
import { registerUploads } from "#app/domain/files/commands/register-uploads.server";
import { localStore } from "#app/web/local-store.server";
import { createIngest } from "#app/web/uploads/ingest.server";
import { sign } from "#app/web/uploads/sign.server";

/** A server with the real ingest for one film: first it says where to send it, then what it cost. */
export type ServerNews = { address: string } | { cpu: number };

const [folder = "", bytes = ""] = process.argv.slice(2);
const secret = "sk_live_for_the_bench";
const key = "bench".repeat(6);
const film = { customId: "bench", name: "film.mp4", type: "video/mp4", size: Number(bytes) };

await migrate();
const db = await openDatabase();
const metadata = { userId: "bench", caseId: "bench", purpose: "document" as const, files: [film] };
await registerUploads({ db, now: new Date() }, { keys: [key], slug: "document", callbackUrl: "", metadata });

const server = createServer();
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const config = {
  driver: "embedded" as const,
  token: "",
  secret,
  appId: "bench",
  ingestUrl: `${origin}/api/ingest`,
  callbackUrl: origin,
  partialFolder: path.join(folder, "partial"),
  maxBytes: 1 << 30,
  reserveBytes: 0,
};
const ingest = createIngest({
  config,
  db,
  store: localStore(path.join(folder, "files")),
  examine: examineMaterial,
  scan: null,
  announce: async () => ({}),
});

server.on("request", (incoming, outgoing) => {
  // as the portal's own server hands requests on
  const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]);
  const request = new Request(origin + incoming.url, { method: "PUT", headers, body, duplex: "half" });
  void ingest(request).then(async (answer) => {
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  });
});

const before = process.cpuUsage();
process.once("message", () => {
  const { user, system } = process.cpuUsage(before);
  tell({ cpu: (user + system) / 1e6 });
  server.close();
  process.disconnect();
  void db.close();
});
tell({ address: signedAddress() });

function tell(news: ServerNews) {
  process.send?.(news);
}

function signedAddress(): string {
  const query = new URLSearchParams({
    expires: String(Date.now() + 3_600_000),
    "x-ut-identifier": config.appId,
    "x-ut-file-name": film.name,
    "x-ut-file-size": bytes,
    "x-ut-file-type": encodeURIComponent(film.type),
    "x-ut-slug": "document",
    "x-ut-custom-id": film.customId,
  });
  const address = `${config.ingestUrl}/${key}?${query.toString()}`;
  return `${address}&signature=${encodeURIComponent(sign(address, secret))}`;
}
