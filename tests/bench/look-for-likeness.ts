import { eq } from "drizzle-orm";
import type { Database } from "#app/db/database";
import { comparableText } from "#app/domain/cases/likeness/comparable-text";
import { signatureOf } from "#app/domain/cases/likeness/signature";
import { casesLike } from "#app/domain/cases/queries/cases-like.server";
import type { RichDocument } from "#app/domain/documents/document";
import { calls } from "#drizzle/schema/calls";
import { cases, caseVersions } from "#drizzle/schema/cases";
import { caseSignatures } from "#drizzle/schema/likenesses";
import { cpuSeconds, median } from "./cpu-seconds";
import type { BenchRow } from "./row";

const others = 20_000;
const copies = 40;
const inOneGo = 500;

/** A draft of some 2,200 字 against the last versions of 20,000 cases, forty of which copy half of it: all that are read whole. */
export async function benchLook(db: Database, callId: string): Promise<BenchRow> {
  const [version] = await db.read.select().from(caseVersions);
  const [row] = await db.read.select().from(cases);
  const [call] = await db.read.select({ organiserId: calls.organiserId }).from(calls).where(eq(calls.id, callId));
  if (!version || !row || !call) throw new Error("the bench has no case");
  const own = written(version.content, 0);
  const copied = halfCopied(own);
  for (let made = 0; made < others; made += inOneGo) {
    await db.transact(async (tx) => {
      for (let number = made; number < made + inOneGo; number++) {
        const ids = { caseId: `case-${number}`, versionId: `version-${number}` };
        const isCopy = number % (others / copies) === 0;
        await tx.insert(cases).values({ ...row, id: ids.caseId, number: number + 2, currentVersionId: ids.versionId });
        await tx.insert(caseVersions).values({
          ...{ ...version, id: ids.versionId, caseId: ids.caseId, receipt: `R-${number}` },
          content: isCopy ? copied : { ...version.content, sections: [] },
        });
        const signature = isCopy ? signatureOf(comparableText(copied).signs) : signatureOf(strange(number));
        await tx.insert(caseSignatures).values({ ...ids, signature, createdAt: row.createdAt });
      }
    });
  }
  const look = () => casesLike(db.read, { caseId: row.id, organiserId: call.organiserId, content: own });
  const found = (await look()).length;
  const costs: number[] = [];
  for (let time = 0; time < 5; time++) costs.push(await cpuSeconds(look));
  return {
    name: "Cases with the same words, of 20,000: CPU",
    figure: `${(median(costs) * 1000).toFixed(0)} ms`,
    aim: "≤ 200 ms",
    note: `${found} found and read whole, median of 5`,
  };
}

type Content = (typeof caseVersions.$inferSelect)["content"];

const paragraph = (seed: number): RichDocument => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: strange(seed).slice(0, 550) }] }],
});

/** Four sections of 550 字 that no other text has. */
const written = (content: Content, seed: number): Content => ({
  ...content,
  abstract: strange(-1 - seed).slice(0, 80),
  sections: content.sections.map(({ key }, place) => ({ key, document: paragraph(-10 * (seed + 1) - place) })),
});

/** Another case that took two sections as they were. */
function halfCopied(own: Content): Content {
  const { sections, ...rest } = written(own, 1);
  return { ...rest, sections: sections.map((section, place) => (place % 2 === 0 ? own.sections[place]! : section)) };
}

/** 2,200 characters drawn by a seeded generator. */
function strange(seed: number) {
  let state = Math.imul(seed + 7, 2654435761) >>> 0;
  const draw = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  return Array.from({ length: 2200 }, () => String.fromCharCode(0x4e00 + ((draw() >>> 10) % 3500))).join("");
}
