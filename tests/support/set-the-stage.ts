import { withPortal } from "#app/cli/context.server";
import { calendarFrom } from "#app/cli/demo/dates";
import { openCall } from "#app/domain/calls/commands/open-call.server";
import { createCall } from "#app/domain/calls/commands/create-call.server";
import { defaultSettings } from "#app/domain/calls/defaults/default-settings.server";
import { acceptAsNewcomer } from "#app/domain/people/commands/accept-invitation.server";
import { createAdministrator } from "#app/domain/people/commands/create-administrator.server";
import { createOrganiser } from "#app/domain/people/commands/create-organiser.server";
import { inviteOrganiserMember } from "#app/domain/people/commands/invite-organiser-member.server";
import { inviteReviewer } from "#app/domain/people/commands/invite-reviewer.server";
import { reviewerInvitationForm } from "#app/domain/people/forms";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { visitor } from "#app/domain/actor";

/**
 * Run by tsx beside the server of the journeys, on its data: an organiser with its people, one reviewer, and an open
 * call that takes short cases. The journeys do the rest in the browser. Prints what they need.
 */
const password = "a password for the journeys";
const organiserRoles = ["manager", "officer", "chair"] as const;

const stage = await withPortal(async (portal) => {
  const { db, store, now } = portal;
  const as = async (userId: string) => {
    const actor = await actorOfUser(db.read, userId);
    if (!actor) throw new Error("nobody has this account");
    return { db, store, now, actor };
  };
  const nobody = { db, store, now, actor: visitor("zh-CN") };
  const person = { email: "admin@journey.example.org", name: "系统管理员", language: "zh-CN" as const, password };
  const admin = await as((await createAdministrator(portal, person)).userId);
  const organiser = await createOrganiser(admin, { name: "示例组委会", nameEn: "Example Committee" });
  const joined = new Map<string, string>();
  for (const role of organiserRoles) {
    const email = `${role}@journey.example.org`;
    const invited = { email, name: role, language: "zh-CN" as const, organiserId: organiser.id, role };
    const { token } = await inviteOrganiserMember(admin, invited);
    joined.set(role, (await acceptAsNewcomer(nobody, { token, name: role, password })).userId);
  }
  const manager = await as(joined.get("manager") ?? "");

  const { at, endOf } = calendarFrom(now);
  const call = await createCall(manager, {
    programme: { zh: "实践案例", en: "Practice cases" },
    ...{ slug: "journey", year: 2026, zh: "2026 实践案例征集（测试）", en: "Practice Cases 2026 (test)" },
    ...{ introductionZh: "征集案例。", introductionEn: "Cases are invited.", contact: "call@journey.example.org" },
    ...{ opensAt: at(-3), closesAt: endOf(10), reviewsCloseAt: endOf(20) },
    settings: {
      reviewsPerCase: 1,
      limits: {
        ...defaultSettings.limits,
        abstract: { required: false, max: 200 },
        body: { min: 200, max: 2500 },
        images: { min: 1, max: 6, minBytes: 0, minLong: 64, minShort: 48 },
      },
    },
  });
  const answer = "测试征集，不涉及。";
  const compliance = {
    name: answer,
    approval: answer,
    fee: answer,
    plaques: answer,
    winners: answer,
    attendance: answer,
  };
  await openCall(manager, { callId: call.id, rev: call.rev, compliance });
  const invitation = reviewerInvitationForm.parse({
    ...{ email: "reviewer@journey.example.org", name: "评审专家", language: "zh-CN", institutionName: "示例大学" },
    ...{ titleLevel: "3", minLoad: 0, maxLoad: 5, levels: { "better-services": "3" } },
  });
  const { token } = await inviteReviewer(manager, invitation);
  return { password, callId: call.id, invitation: `/account/invitation/${token}` };
});

process.stdout.write(JSON.stringify(stage));
