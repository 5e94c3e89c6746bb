import { calendarFrom } from "#app/cli/demo/dates";
import { withPortal } from "#app/cli/context.server";
import { createCall } from "#app/domain/calls/commands/create-call.server";
import { openCall } from "#app/domain/calls/commands/open-call.server";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import type { CallSettings } from "#app/domain/calls/settings";
import type { Context } from "#app/domain/context.server";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { userByEmail } from "#app/domain/people/queries/user-by-email.server";

interface Asked {
  deskCall: string;
  slug: string;
  year: number;
  settings: Partial<CallSettings>;
}

/** Beside the server of the journeys: another open call of the desk's organiser with settings of its own, and what the desk's member then does in it. */
export const inAnotherCall = <Answer>(
  { deskCall, slug, year, settings: own }: Asked,
  act: (member: Context, callId: string) => Promise<Answer>,
) =>
  withPortal(async ({ db, store, now }) => {
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
      ...{ programme: { id: programmeId }, slug, year },
      ...{ zh: `${year} 实践案例征集（测试）`, en: `Practice Cases ${year} (test)` },
      ...{ introductionZh: "征集案例。", introductionEn: "Cases are invited.", contact: "call@journey.example.org" },
      ...{ opensAt: at(-3), closesAt: endOf(10), reviewsCloseAt: endOf(20) },
      settings: { ...settings, ...own },
    });
    await openCall(manager, { callId, rev, compliance });
    return { callId, caseId: await act(await of("desk-member"), callId) };
  });
