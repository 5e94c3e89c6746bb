import { acceptAsNewcomer } from "#app/domain/people/commands/accept-invitation.server";
import { createAdministrator } from "#app/domain/people/commands/create-administrator.server";
import { createOrganiser } from "#app/domain/people/commands/create-organiser.server";
import { inviteOrganiserMember } from "#app/domain/people/commands/invite-organiser-member.server";
import type { OrganiserRole } from "#app/domain/people/roles";
import type { Calendar } from "./dates";
import { demoAddress } from "./demo-address";
import { inviteReviewers } from "./reviewers";
import { type DemoInstitutions, registerInstitutions } from "./institutions";
import type { Stage } from "./stage";

/** Everyone the demo knows, by the ids of their accounts. */
export interface Cast extends Record<OrganiserRole, string> {
  administrator: string;
  institutions: DemoInstitutions;
  /** 演示评审专家 1, 2, 3 …, in that order. */
  reviewers: string[];
}

/** Who runs the demo's calls, by role. */
const members = [
  { role: "manager", name: "演示主办单位负责人" },
  { role: "officer", name: "演示形式审查员" },
  { role: "chair", name: "演示评审会主席" },
  { role: "auditor", name: "演示监督员" },
] as const satisfies { role: OrganiserRole; name: string }[];

/** Makes the demo's people, as they would come: an administrator, an organiser, institutions that register, reviewers who are invited. */
export async function makePeople(stage: Stage, { at }: Calendar, password: string): Promise<Cast> {
  const admin = { email: demoAddress("administrator"), name: "演示系统管理员", language: "zh-CN" as const, password };
  const { userId: administrator } = await createAdministrator(stage.portal(at(-90)), admin);
  const organiser = await makeOrganiser(stage, { at }, administrator, password);
  const institutions = await registerInstitutions(stage, at(-80), password);
  const reviewers = await inviteReviewers(stage, organiser.manager, at(-75), password);
  return { administrator, ...organiser, institutions, reviewers };
}

async function makeOrganiser(
  stage: Stage,
  { at }: Pick<Calendar, "at">,
  administrator: string,
  password: string,
): Promise<Record<OrganiserRole, string>> {
  const ctx = await stage.as(administrator, at(-89));
  const { id } = await createOrganiser(ctx, { name: "演示征集组织单位", nameEn: "Demonstration Organiser" });
  const joined: Partial<Record<OrganiserRole, string>> = {};
  for (const { role, name } of members) {
    const invited = { email: demoAddress(role), name, language: "zh-CN" as const, organiserId: id, role };
    const { token } = await inviteOrganiserMember(ctx, invited);
    joined[role] = (await acceptAsNewcomer(stage.visitor(at(-88)), { token, name, password })).userId;
  }
  return joined as Record<OrganiserRole, string>;
}
