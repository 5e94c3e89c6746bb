import { calendarFrom } from "#app/cli/demo/dates";
import { withPortal } from "#app/cli/context.server";
import { visitor } from "#app/domain/actor";
import { createCall } from "#app/domain/calls/commands/create-call.server";
import { openCall } from "#app/domain/calls/commands/open-call.server";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import { acceptAsNewcomer } from "#app/domain/people/commands/accept-invitation.server";
import { inviteReviewer } from "#app/domain/people/commands/invite-reviewer.server";
import { pledge } from "#app/domain/people/commands/pledge.server";
import { registerInstitution } from "#app/domain/people/commands/register-institution.server";
import { registrationForm, reviewerInvitationForm } from "#app/domain/people/forms";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { userByEmail } from "#app/domain/people/queries/user-by-email.server";
import { admitted, handedIn, routed, written } from "./story";

/**
 * Run by tsx beside the server of the journeys, on the stage whose call and password it is told: a second call with an
 * institution that writes one case and has another one judged, and with its reviewer. Prints the addresses that name them.
 */
const [stageCall = "", password = ""] = process.argv.slice(2);

const desk = await withPortal(async ({ db, store, now }) => {
  const as = async (userId: string) => {
    const actor = await actorOfUser(db.read, userId);
    if (!actor) throw new Error("nobody has this account");
    return { db, store, now, actor };
  };
  const of = async (role: string) => as((await userByEmail(db.read, `${role}@journey.example.org`))?.id ?? "");
  const nobody = { db, store, now, actor: visitor("zh-CN") };
  const [manager, officer] = [await of("manager"), await of("officer")];

  const { at, endOf } = calendarFrom(now);
  const like = (await callStructure(db.read, stageCall)).call;
  const { id: callId, rev } = await createCall(manager, {
    ...{ programme: { id: like.programmeId }, slug: "desk", year: 2027 },
    ...{ zh: "2027 实践案例征集（测试）", en: "Practice Cases 2027 (test)" },
    ...{ introductionZh: "征集案例。", introductionEn: "Cases are invited.", contact: "call@journey.example.org" },
    ...{ opensAt: at(-3), closesAt: endOf(10), reviewsCloseAt: endOf(20), settings: like.settings },
  });
  if (!like.compliance) throw new Error("the stage's call was never opened");
  await openCall(manager, { callId, rev, compliance: like.compliance });

  const invited = reviewerInvitationForm.parse({
    ...{ email: "desk-reviewer@journey.example.org", name: "评审专家二", language: "zh-CN" },
    ...{ institutionName: "示例学院", titleLevel: "3", minLoad: 0, maxLoad: 5, levels: { "safe-hospital": "3" } },
  });
  const { token } = await inviteReviewer(manager, invited);
  await pledge(await as((await acceptAsNewcomer(nobody, { token, name: "评审专家二", password })).userId));
  const registration = registrationForm.parse({
    ...{ institutionName: "示例市测试医院", type: "tertiary-public", province: "33", name: "演示经办人" },
    ...{ email: "desk-member@journey.example.org", password },
  });
  const { userId } = await registerInstitution(nobody, registration, { address: "192.0.2.9" });

  const member = await as(userId);
  const judging = await admitted(officer, await handedIn(member, callId));
  await routed(officer, callId, [judging]);
  return { callId, judging, draft: await written(member, callId) };
});

process.stdout.write(JSON.stringify(desk));
