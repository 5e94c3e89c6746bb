import { withPortal } from "#app/cli/context.server";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { userByEmail } from "#app/domain/people/queries/user-by-email.server";
import { written } from "./story";

/** Run by tsx beside the server of the journeys, on the desk whose call it is told: one more draft that may be handed in. */
const [callId = ""] = process.argv.slice(2);

const caseId = await withPortal(async ({ db, store, now }) => {
  const actor = await actorOfUser(db.read, (await userByEmail(db.read, "desk-member@journey.example.org"))?.id ?? "");
  if (!actor) throw new Error("the desk has no member");
  return written({ db, store, now, actor }, callId);
});

process.stdout.write(JSON.stringify({ caseId }));
