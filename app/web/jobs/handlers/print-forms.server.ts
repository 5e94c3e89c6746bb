import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type DeclarationWords, formsToPrint } from "#app/domain/application-form/queries/forms-to-print.server";
import { type FormToKeep, keepForms } from "#app/domain/cases/seal/commands/keep-forms.server";
import { fingerprintOf } from "#app/domain/cases/seal/form-code";
import { requestPrinting } from "#app/domain/cases/seal/commands/request-printing.server";
import { declarationKeys } from "#app/domain/cases/kinds";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import type { JobHandler } from "#app/domain/record/work.server";
import { translatorFor } from "#app/i18n/messages.server";
import type { Portal } from "../../portal.server";
import type { Clock } from "../clock";
import type { PrintAnswer, PrintOrder } from "../forms.child";
import { runChild } from "../run-child.server";

/** Forms one process prints before a new one takes over: the compiler keeps a megabyte of each. */
export const FORMS_A_PROCESS = 100;

/** Prints the forms of a call that wait for it, in processes of their own, until none waits. */
export const printForms =
  ({ db, store }: Portal, clock: Clock): JobHandler =>
  async ({ job, finish, progress, signal }) => {
    const { callId } = job.payload as { callId: string };
    const t = translatorFor("zh-CN");
    const declared = Object.fromEntries(
      declarationKeys.map((key) => [key, t(`cases.declaration-${key}`)]),
    ) as DeclarationWords;
    for (;;) {
      const waiting = await db.snapshot((reader) => formsToPrint(reader, callId, { most: FORMS_A_PROCESS, declared }));
      if (waiting.length === 0) break;
      const folder = await mkdtemp(path.join(tmpdir(), "xinglin-forms-"));
      try {
        const order: PrintOrder = { forms: waiting.map(({ form }) => form), folder };
        const { printed } = await runChild<PrintOrder, PrintAnswer>("forms", order, { signal, memoryMb: 2048 });
        const kept: FormToKeep[] = [];
        for (const [index, { caseId, versionId, form }] of waiting.entries()) {
          const { path: file, pages } = printed[index]!;
          const stored = await store.put(await readFile(file));
          const named = { name: `申报表-${form.receipt}.pdf`, fingerprint: fingerprintOf(form.hash) };
          kept.push({ caseId, versionId, part: "A", subject: "", ...named, pages, ...stored });
        }
        await db.transact((tx) => keepForms(tx, kept, clock()));
        await progress("printing", 500);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
    await finish(async (tx) => {
      // what was handed in during the last look waits for the next job
      const { call } = await callStructure(tx, callId);
      if ((await formsToPrint(tx, callId, { most: 1, declared })).length > 0) await requestPrinting(tx, call);
    });
  };
