import { randomUUID } from "node:crypto";
import BetterSqlite from "better-sqlite3";
import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { saveReview } from "#app/domain/reviews/commands/save-review.server";
import { criteriaOfCall } from "#app/domain/reviews/queries/criteria-of-call.server";
import { events } from "#drizzle/schema/record";
import { reviews } from "#drizzle/schema/reviews";
import { commandBesideRaw } from "./command-beside-raw";
import type { BenchRow } from "./row";

interface Desks {
  callId: string;
  reviewer: Context;
  own: { assignmentId: string };
  another: { assignmentId: string; ctx: Context };
}

/** Saving a review as a command, in turn with a prepared better-sqlite3 transaction that writes the same rows at synchronous=FULL: wall time, since both wait for the disk. */
export async function benchSave(file: string, desks: Desks): Promise<BenchRow> {
  const save = await commandOn(desks);
  const { saveRaw, close } = await rawOn(file, desks);
  const row = await commandBesideRaw({
    name: "Saving a review",
    note: "row and event, the command queues no letter",
    command: save,
    raw: saveRaw,
  });
  close();
  return row;
}

/** The command, each time with another score. */
async function commandOn({ callId, reviewer, own, another }: Desks) {
  const criteria = await criteriaOfCall(reviewer.db.read, callId);
  const saver = (ctx: Context, assignmentId: string) => {
    let rev = 0;
    return async () => {
      const scores = Object.fromEntries(
        criteria.map(({ key }) => [key, { score: rev % 5, comment: "依据充分，表述清楚。" }]),
      );
      const text = { rev, scores, toInstitution: "写得清楚。", toPanel: "", confidence: 2 };
      ({ rev } = await saveReview({ ...ctx, now: new Date() }, { assignmentId, text }));
    };
  };
  // the raw transaction needs a row of its own to update
  await saver(another.ctx, another.assignmentId)();
  return saver(reviewer, own.assignmentId);
}

/** The same rows through prepared statements on a connection of their own. */
async function rawOn(file: string, { another }: Desks) {
  const [review] = await another.ctx.db.read
    .select()
    .from(reviews)
    .where(eq(reviews.assignmentId, another.assignmentId));
  const [event] = await another.ctx.db.read.select().from(events).where(eq(events.name, "review.saved"));
  if (!review || !event) throw new Error("the review of the bench was not saved");
  const connection = new BetterSqlite(file);
  connection.pragma("synchronous = FULL");
  const update = connection.prepare(
    "update reviews set scores = ?, to_institution = ?, to_panel = ?, confidence = ?, rev = ?, saved_at = ? where id = ?",
  );
  const insert = connection.prepare(
    "insert into events (id, chain, name, actor_id, actor_role, subject, subject_id, facts, at, digest) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const { chain, name, actorId, actorRole, subject, facts, digest } = event;
  let rev = review.rev;
  const write = connection.transaction(() => {
    rev += 1;
    update.run(JSON.stringify(review.scores), "写得清楚。", "", 2, rev, Date.now(), review.id);
    const told = JSON.stringify({ ...facts, rev });
    insert.run(randomUUID(), chain, name, actorId, actorRole, subject, review.id, told, Date.now(), digest);
  });
  return { saveRaw: () => write.immediate(), close: () => void connection.close() };
}
