import { withPortal } from "#app/cli/context.server";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { userByEmail } from "#app/domain/people/queries/user-by-email.server";
import { admitted, routed } from "./story";

/** Run by tsx beside the server of the journeys: a case that was handed in is admitted and given to the desk's reviewer. */
const [callId = "", caseId = ""] = process.argv.slice(2);

const assignmentId = await withPortal(async ({ db, store, now }) => {
  const actor = await actorOfUser(db.read, (await userByEmail(db.read, "officer@journey.example.org"))?.id ?? "");
  if (!actor) throw new Error("the stage has no officer");
  const officer = { db, store, now, actor };
  const assignments = await routed(officer, callId, [await admitted(officer, caseId)]);
  return assignments.find((one) => one.caseId === caseId)?.assignmentId ?? "";
});

process.stdout.write(JSON.stringify({ assignmentId }));
