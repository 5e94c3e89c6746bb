import { calendarFrom } from "#app/cli/demo/dates";
import { withPortal } from "#app/cli/context.server";
import { createCall } from "#app/domain/calls/commands/create-call.server";
import { openCall } from "#app/domain/calls/commands/open-call.server";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { userByEmail } from "#app/domain/people/queries/user-by-email.server";
import { handedIn } from "./story";

/** Run by tsx beside the server of the journeys, on the desk whose call it is told: another that asks for the sealed form, and a case that was handed in to it. */
const [deskCall = ""] = process.argv.slice(2);

const seal = await withPortal(async ({ db, store, now }) => {
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
    ...{ programme: { id: programmeId }, slug: "seal", year: 2029 },
    ...{ zh: "2029 实践案例征集（测试）", en: "Practice Cases 2029 (test)" },
    ...{ introductionZh: "征集案例。", introductionEn: "Cases are invited.", contact: "call@journey.example.org" },
    ...{ opensAt: at(-3), closesAt: endOf(10), reviewsCloseAt: endOf(20) },
    settings: { ...settings, seal: { form: "on", afterReturn: "changed" } },
  });
  await openCall(manager, { callId, rev, compliance });
  return { callId, caseId: await handedIn(await of("desk-member"), callId) };
});

process.stdout.write(JSON.stringify(seal));
