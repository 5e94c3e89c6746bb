import { eq } from "drizzle-orm";
import { withPortal } from "#app/cli/context.server";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { userByEmail } from "#app/domain/people/queries/user-by-email.server";
import { publications } from "#drizzle/schema/casebook";
import { admitted, judged, published, routed } from "./story";

/** Run by tsx beside the server of the journeys: a case that was handed in goes all the way into its call's casebook. Prints the name of its public page. */
const [callId = "", caseId = ""] = process.argv.slice(2);

const slug = await withPortal(async ({ db, store, now }) => {
  const as = async (userId: string) => {
    const actor = await actorOfUser(db.read, userId);
    if (!actor) throw new Error("nobody has this account");
    return { db, store, now, actor };
  };
  const of = async (name: string) => as((await userByEmail(db.read, `${name}@journey.example.org`))?.id ?? "");
  const officer = await of("officer");
  for (const { assignmentId, reviewerId } of await routed(officer, callId, [await admitted(officer, caseId)]))
    await judged(await as(reviewerId), callId, assignmentId);
  await published(await of("manager"), callId, [caseId]);
  const [publication] = await db.read.select().from(publications).where(eq(publications.caseId, caseId));
  return publication?.slug;
});

process.stdout.write(JSON.stringify({ slug }));
