import { eq } from "drizzle-orm";
import type { NewSealRule } from "#app/domain/calls/settings";
import type { Context } from "#app/domain/context.server";
import { printForms } from "#app/web/jobs/handlers/print-forms.server";
import { readSealedForm } from "#app/web/jobs/handlers/read-scan.server";
import { calls } from "#drizzle/schema/calls";
import { files } from "#drizzle/schema/files";
import { caseForms } from "#drizzle/schema/seals";
import { aMoment } from "./factories/context";
import { anOrganiserDesk } from "./organiser-desk";

/** An open call that asks for the sealed form, with the jobs that print and read it. */
export async function aSealingDesk(afterReturn: NewSealRule = "changed") {
  const desk = await anOrganiserDesk();
  const { db, callId, writer } = desk;
  await db.transact(async (tx) => {
    const [call] = await tx.select().from(calls).where(eq(calls.id, callId));
    const settings = { ...call!.settings, seal: { form: "on" as const, afterReturn } };
    await tx.update(calls).set({ settings }).where(eq(calls.id, callId));
  });
  const portal = { db, store: writer.store };
  const clock = () => aMoment;

  return {
    ...desk,
    print: () => running(printForms(portal, clock), { callId }, db),
    read: (scanId: string) => running(readSealedForm(portal, clock), { scanId }, db),
    /** The form of a case as it was printed last. */
    async form(caseId: string) {
      const rows = await db.read.select().from(caseForms).where(eq(caseForms.caseId, caseId));
      const form = rows.at(-1)!;
      const [file] = await db.read.select().from(files).where(eq(files.id, form.fileId));
      return { ...form, bytes: await writer.store.read(file!.sha256!), path: writer.store.path(file!.sha256!) };
    },
    /** A file as its uploader has it in the portal. */
    async uploaded(caseId: string, bytes: Uint8Array, type = "application/pdf", by: Context = writer) {
      const { sha256, size } = await writer.store.put(bytes);
      const [file] = await db.transact((tx) =>
        tx
          .insert(files)
          .values({
            sha256,
            size,
            type,
            caseId,
            name: "scan",
            driver: "embedded",
            createdBy: by.actor.userId,
            createdAt: aMoment,
          })
          .returning(),
      );
      return file!.id;
    },
  };
}
export type SealingDesk = Awaited<ReturnType<typeof aSealingDesk>>;

type Handler = ReturnType<typeof printForms>;

async function running(handler: Handler, payload: unknown, db: Context["db"]) {
  const job = { payload } as Parameters<Handler>[0]["job"];
  await handler({
    job,
    signal: new AbortController().signal,
    progress: async () => undefined,
    finish: async (effect) => void (await db.transact(async (tx) => effect?.(tx))),
  });
}
