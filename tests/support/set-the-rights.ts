import { calendarFrom } from "#app/cli/demo/dates";
import { withPortal } from "#app/cli/context.server";
import { createCall } from "#app/domain/calls/commands/create-call.server";
import { openCall } from "#app/domain/calls/commands/open-call.server";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { userByEmail } from "#app/domain/people/queries/user-by-email.server";
import { writtenWithEvidence } from "./story";

/** Run by tsx beside the server of the journeys, on the desk whose call it is told: another that takes no case before the rights of its pictures are declared, and a draft for it that is complete but for that, one of its numbers with evidence. */
const [deskCall = ""] = process.argv.slice(2);

const rights = await withPortal(async ({ db, store, now }) => {
  const of = async (name: string) => {
    const actor = await actorOfUser(db.read, (await userByEmail(db.read, `${name}@journey.example.org`))?.id ?? "");
    if (!actor) throw new Error(`the journeys have no ${name}`);
    return { db, store, now, actor };
  };
  const { at, endOf } = calendarFrom(now);
  const { programmeId, settings, compliance } = (await callStructure(db.read, deskCall)).call;
  if (!compliance) throw new Error("the desk's call was never opened");
  const manager = await of("manager");
  const { id: callId, rev } = await createCall(manager, {
    ...{ programme: { id: programmeId }, slug: "rights", year: 2028 },
    ...{ zh: "2028 实践案例征集（测试）", en: "Practice Cases 2028 (test)" },
    ...{ introductionZh: "征集案例。", introductionEn: "Cases are invited.", contact: "call@journey.example.org" },
    ...{ opensAt: at(-3), closesAt: endOf(10), reviewsCloseAt: endOf(20) },
    settings: { ...settings, materialRights: "required" },
  });
  await openCall(manager, { callId, rev, compliance });
  return { callId, caseId: await writtenWithEvidence(await of("desk-member"), callId) };
});

process.stdout.write(JSON.stringify(rights));
