import type { Context } from "#app/domain/context.server";
import { decideCases } from "#app/domain/reviews/commands/decide-cases.server";
import { aReviewer } from "./factories/member";
import { anOrganiserDesk, type OrganiserDesk } from "./organiser-desk";
import { admitted, handedIn, judged, routed } from "./story";

export interface DecidedDesk extends OrganiserDesk {
  manager: Context;
  /** Awarded cases, in the order in which they were handed in. */
  winners: string[];
  /** A case that was judged and got no award. */
  loser: string;
}

/** A call of which every case is decided; the institutions do not know their results yet. */
export async function aDecidedDesk(winnersToMake = 2): Promise<DecidedDesk> {
  const desk = await anOrganiserDesk();
  const { db, callId, writer } = desk;
  const officer = await desk.as("officer");
  const manager = await desk.as("manager");
  await aReviewer(db);
  const caseIds: string[] = [];
  for (let made = 0; made <= winnersToMake; made += 1) {
    caseIds.push(await admitted(officer, await handedIn(writer, callId)));
  }
  for (const { reviewerId, assignmentId } of await routed(officer, callId, caseIds)) {
    await judged(await desk.actingAs(reviewerId), callId, assignmentId);
  }
  const winners = caseIds.slice(0, winnersToMake);
  const loser = caseIds.at(-1)!;
  await decideCases(manager, { callId, caseIds: winners, level: "typical" });
  await decideCases(manager, { callId, caseIds: [loser], level: null });
  return { ...desk, manager, winners, loser };
}
