import { createHmac, randomUUID } from "node:crypto";
import { join } from "node:path";
import { inject } from "vitest";
import type { Actor } from "#app/domain/actor";
import { defaultSettings } from "#app/domain/calls/defaults/default-settings.server";
import { examineMaterial } from "#app/domain/files/examine-material.server";
import type { Scanner } from "#app/domain/files/scan-states";
import type { BlobStore } from "#app/domain/files/store";
import type { UploadInput } from "#app/domain/files/upload-metadata";
import type { UploadPurpose } from "#app/domain/files/upload-purposes";
import type { UploadConfig } from "#app/web/uploads/config.server";
import { createUploads } from "#app/web/uploads/uploads.server";
import { freshDatabase } from "./database";
import { anActor } from "./factories/actor";
import { aCall } from "./factories/call";
import { aCase } from "./factories/case";
import { freshStore } from "./store";

const secret = "sk_live_only_for_this_test";
const origin = "http://portal.test";

/** What a browser says of a file when it asks for an address. */
interface Said {
  name: string;
  type: string;
  size: number;
}

/** The pictures of these tests are small. */
const anyPicture = {
  ...defaultSettings,
  limits: { ...defaultSettings.limits, images: { min: 0, max: 6, minBytes: 0 } },
};

const asFile = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);

/**
 * The real uploads of a portal, with a draft case and a member of its institution, and a browser's side of the protocol
 * spelled out: `ask` for an address, `held` says how far it is, `send` brings bytes, `upload` does it all.
 */
export async function anUploadDesk({
  maxBytes = 1 << 30,
  reserveBytes = 0,
  scan = null,
  store = freshStore(),
}: { maxBytes?: number; reserveBytes?: number; scan?: Scanner | null; store?: BlobStore } = {}) {
  const db = await freshDatabase();
  const { call } = await aCall(db, { settings: anyPicture });
  const draft = await aCase(db, { callId: call.id });
  const member = anActor({ userId: draft.createdBy, institution: { id: draft.institutionId, role: "author" } });
  const config: UploadConfig = {
    driver: "embedded",
    token: Buffer.from(JSON.stringify({ apiKey: secret, appId: "hospital", regions: ["embedded"] })).toString("base64"),
    secret,
    appId: "hospital",
    ingestUrl: `${origin}/api/ingest`,
    callbackUrl: `${origin}/api/uploadthing`,
    partialFolder: join(inject("testRunFolder"), `partial-${randomUUID()}`),
    maxBytes,
    reserveBytes,
  };
  let actor: Actor = member;
  const open = () =>
    createUploads({
      ...{ config, db, store, scan },
      // the real reading, without a process of its own for each file
      examine: examineMaterial,
      contextOf: async () => ({ db, store, actor, now: new Date() }),
    });
  let uploads = open();
  const ingest = (address: string, init: RequestInit) => uploads.ingest!(new Request(address, init));

  /** Asks the kit for addresses, as its browser side does. */
  const ask = (purpose: string, files: Said[], input: Partial<UploadInput> = {}) =>
    uploads.handle(
      new Request(`${origin}/api/uploadthing?actionType=upload&slug=${purpose}`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-uploadthing-version": "7.7.4" },
        body: JSON.stringify({
          files,
          input: { caseId: draft.id, uploadIds: files.map(() => randomUUID()), ...input },
        }),
      }),
    );

  const address = async (purpose: UploadPurpose, said: Said, input: Partial<UploadInput> = {}) => {
    const answer = await ask(purpose, [said], input);
    if (!answer.ok) throw new Error(`no address: ${await answer.text()}`);
    const [promised] = (await answer.json()) as { url: string; key: string }[];
    return promised!;
  };

  const held = async (url: string) => Number((await ingest(url, { method: "HEAD" })).headers.get("x-ut-range-start"));

  const send = (url: string, bytes: Uint8Array, { start = 0, field = "file" } = {}) => {
    const form = new FormData();
    form.append(field, asFile(bytes.subarray(start)), "blob");
    return ingest(url, { method: "PUT", headers: { range: `bytes=${start}-` }, body: form });
  };

  const upload = async (purpose: UploadPurpose, name: string, type: string, bytes: Uint8Array) =>
    send((await address(purpose, { name, type, size: bytes.length })).url, bytes);

  return {
    ...{ db, store, draft, member, config, origin, ask, address, held, send, upload, ingest },
    handle: (request: Request) => uploads.handle(request),
    /** From now on somebody else asks. */
    as: (other: Actor) => void (actor = other),
    /** The process is started anew: only the database and the disk remain. */
    restart: () => void (uploads = open()),
    /** Signs as the portal does, for addresses it never gave. */
    sign: (text: string) => `hmac-sha256=${createHmac("sha256", secret).update(text).digest("hex")}`,
  };
}

/** A PUT whose connection breaks after these bytes of the file. */
export function brokenForm(bytes: Uint8Array, boundary = "----cut") {
  const head = Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="blob"\r\n\r\n`);
  const sent = Buffer.concat([head, bytes]);
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= sent.length) return controller.error(Object.assign(new Error("aborted"), { code: "ECONNRESET" }));
      controller.enqueue(sent.subarray(at, (at += 64 * 1024)));
    },
  });
  return {
    method: "PUT",
    body,
    duplex: "half",
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
  } as RequestInit;
}
