import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { comparableText } from "#app/domain/cases/likeness/comparable-text";
import { signatureOf } from "#app/domain/cases/likeness/signature";
import { cases, caseVersions } from "#drizzle/schema/cases";
import { caseSignatures } from "#drizzle/schema/likenesses";
import { openBenchPortal } from "./bench-portal";
import { cpuSeconds, median } from "./cpu-seconds";
import type { BenchRow } from "./row";

const others = 20_000;
const copies = 40;
const inOneGo = 500;

/** A draft of some 2,200 字 against the last versions of 20,000 cases, forty of which copy half of it: all that are read whole. */
export async function benchLikeness(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), "xinglin-bench-likeness-"));
  try {
    const { db, store } = await openBenchPortal(folder);
    const { caseOnDesks } = await import("./scene");
    const { callId } = await caseOnDesks({ db, store });
    const { casesLike } = await import("#app/domain/cases/queries/cases-like.server");
    const [version] = await db.read.select().from(caseVersions);
    const [row] = await db.read.select().from(cases);
    if (!version || !row) throw new Error("the bench has no case");
    const copied = halfCopied(version.content);
    for (let made = 0; made < others; made += inOneGo) {
      await db.transact(async (tx) => {
        for (let number = made; number < made + inOneGo; number++) {
          const ids = { caseId: `case-${number}`, versionId: `version-${number}` };
          const isCopy = number % (others / copies) === 0;
          await tx
            .insert(cases)
            .values({ ...row, id: ids.caseId, number: number + 2, currentVersionId: ids.versionId });
          await tx.insert(caseVersions).values({
            ...{ ...version, id: ids.versionId, caseId: ids.caseId, receipt: `R-${number}` },
            content: isCopy ? copied : { ...version.content, sections: [] },
          });
          const signature = isCopy ? signatureOf(comparableText(copied).signs) : signatureOf(strange(number));
          await tx.insert(caseSignatures).values({ ...ids, signature, createdAt: row.createdAt });
        }
      });
    }
    const { organiserId } = await organiserOf(db, callId);
    const look = () => casesLike(db.read, { caseId: row.id, organiserId, content: version.content });
    const found = (await look()).length;
    const costs: number[] = [];
    for (let time = 0; time < 5; time++) costs.push(await cpuSeconds(look));
    await db.close();
    return [
      {
        name: "Cases with the same words, of 20,000: CPU",
        figure: `${(median(costs) * 1000).toFixed(0)} ms`,
        aim: "≤ 200 ms",
        note: `${found} found and read whole, median of 5`,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function organiserOf(db: Awaited<ReturnType<typeof openBenchPortal>>["db"], callId: string) {
  const { calls } = await import("#drizzle/schema/calls");
  const [call] = await db.read.select({ organiserId: calls.organiserId }).from(calls).where(eq(calls.id, callId));
  if (!call) throw new Error("the bench has no call");
  return call;
}

type Content = (typeof caseVersions.$inferSelect)["content"];

/** Another case that took two sections as they were. */
const halfCopied = (content: Content): Content => ({
  ...content,
  abstract: strange(-1).slice(0, 80),
  sections: content.sections.map(({ key, document }, place) => ({
    key,
    document:
      place % 2 === 0
        ? document
        : {
            type: "doc",
            content: [{ type: "paragraph", content: [{ type: "text", text: strange(place).slice(0, 550) }] }],
          },
  })),
});

/** 2,200 characters that no other text has, but for the set phrases all cases share. */
function strange(seed: number) {
  let state = Math.imul(seed + 7, 2654435761) >>> 0;
  const draw = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  return Array.from({ length: 2200 }, () => String.fromCharCode(0x4e00 + ((draw() >>> 10) % 3500))).join("");
}
