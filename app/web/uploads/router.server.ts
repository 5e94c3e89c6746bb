import { createUploadthing, UploadThingError, UTFiles } from "uploadthing/server";
import { uploadTarget } from "#app/domain/cases/queries/upload-target.server";
import type { Context } from "#app/domain/context.server";
import { fileFromUpload } from "#app/domain/files/commands/file-from-upload.server";
import { fileName } from "#app/domain/files/file-name";
import { declaredType, type FileType } from "#app/domain/files/file-types";
import { mayUploadFile } from "#app/domain/files/permissions";
import type { StoredFile } from "#app/domain/files/stored-file";
import type { UploadRefused } from "#app/domain/files/upload-answers";
import { type UploadInput, uploadInput, type UploadMetadata } from "#app/domain/files/upload-metadata";
import { maxMegabytes, typesFor, type UploadPurpose } from "#app/domain/files/upload-purposes";
import { authorise, Refusal } from "#app/domain/refusal";
import { reportFault } from "../fault.server";
import type { FinishedOf } from "./finished-upload.server";

/** What the kit's routes need of the portal. */
export interface UploadDesk {
  /** Who asks for an address. */
  contextOf: (request: Request) => Promise<Context>;
  /** The portal itself, when an upload is whole. */
  portal: () => Promise<Pick<Context, "db" | "store">>;
  /** What the driver knows of a finished upload. */
  finished: FinishedOf;
}

type DeclaredFile = { name: string; size: number; type: string };

/** The kit's routes: one for each purpose, with its own types and sizes. */
export function uploadRouter(desk: UploadDesk) {
  const route = createUploadthing({ errorFormatter });
  const routeFor = (purpose: UploadPurpose) =>
    route(routeConfig(purpose), { awaitServerData: true, getFileHashParts: lastingName })
      .input(uploadInput)
      .middleware(async ({ req, files, input }) => {
        const metadata = await promise(desk, purpose, { req, files, input }).catch(explain);
        return { ...metadata, [UTFiles]: files.map((file, index) => ({ ...file, ...metadata.files[index] })) };
      })
      .onUploadComplete(async ({ metadata, file }): Promise<StoredFile> => {
        const facts = await desk.finished(file);
        const { userId, caseId, purpose } = metadata;
        return fileFromUpload({ ...(await desk.portal()), now: new Date() }, { ...facts, userId, caseId, purpose });
      });
  return {
    word: routeFor("word"),
    figure: routeFor("figure"),
    document: routeFor("document"),
    consent: routeFor("consent"),
    seal: routeFor("seal"),
  };
}
/** The kit makes an upload's key of this: the same name gives the same key, so every retry goes on where the last one stopped. */
const lastingName = (file: object) => ["customId" in file ? String(file.customId) : null];

type SizeOf = `${ReturnType<typeof maxMegabytes>}MB`;
const routeConfig = (purpose: UploadPurpose) =>
  Object.fromEntries(
    typesFor[purpose].map((type) => [
      type,
      { maxFileSize: `${maxMegabytes(purpose, type)}MB`, maxFileCount: 20, acl: "private" },
    ]),
  ) as Record<FileType, { maxFileSize: SizeOf; maxFileCount: number; acl: "private" }>;

/** Decides whether the files may come, and gives each its lasting name. Everything that tells uploads apart is in it, since the kit's keys may collide. */
async function promise(
  desk: UploadDesk,
  purpose: UploadPurpose,
  { req, files, input }: { req: Request; files: readonly DeclaredFile[]; input: UploadInput },
): Promise<UploadMetadata> {
  const ctx = await desk.contextOf(req);
  const { userId } = ctx.actor;
  if (!userId) throw new Refusal("account.not-found");
  const { caseId, uploadIds } = input;
  const { remaining } = await uploadTarget(ctx, caseId, purpose);
  if (files.length > remaining[purpose]) throw new Refusal("attachment.too-many");
  if (files.length !== uploadIds.length) throw new Refusal("form.unreadable");
  authorise(...files.map((file) => mayUploadFile(purpose, file)));
  const promised = files.map(({ name, size, type }, index) => ({
    name: fileName(name),
    size,
    type: declaredType({ name, type }) ?? type,
    customId: [userId, caseId, purpose, size, uploadIds[index]].join(":"),
  }));
  return { userId, caseId, purpose, files: promised };
}

/** The kit answers only its own errors in words; a refusal travels inside one. */
function explain(error: unknown): never {
  if (error instanceof Refusal) throw new UploadThingError({ code: "BAD_REQUEST", message: error.code, cause: error });
  throw error;
}

const configErrors = {
  FileSizeMismatch: "attachment.too-large",
  InvalidFileType: "attachment.wrong-kind",
  FileCountMismatch: "attachment.too-many",
} as const;

/** What the browser hears of an error: the code of a rule, which it words in its own language. */
function errorFormatter({ cause, code, message }: UploadThingError): UploadRefused {
  if (cause instanceof Refusal) return { error: cause.code };
  const broken = Object.entries(configErrors).find(([name]) => message.endsWith(name));
  if (broken) return { error: broken[1] };
  if (code === "INTERNAL_SERVER_ERROR") reportFault(cause);
  return { error: code === "INTERNAL_SERVER_ERROR" ? "upload.unfinished" : "form.unreadable" };
}
