import { maySeeCall } from "#app/domain/calls/permissions";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { callStructure } from "./call-structure.server";

/** One of the organiser's own calls with everything it is made of; another's reads as not found. */
export async function callForOrganiser({ db, actor }: Context, callId: string) {
  return db.snapshot(async (reader) => {
    const structure = await callStructure(reader, callId);
    authorise(maySeeCall(actor, structure.call));
    return structure;
  });
}
