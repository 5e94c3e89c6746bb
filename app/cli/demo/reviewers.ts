import { acceptAsNewcomer } from "#app/domain/people/commands/accept-invitation.server";
import { inviteReviewer } from "#app/domain/people/commands/invite-reviewer.server";
import { pledge } from "#app/domain/people/commands/pledge.server";
import { reviewerInvitationForm } from "#app/domain/people/forms";
import seed from "#drizzle/seed/demo/reviewers.json";
import { demoAddress } from "./demo-address";
import type { Stage } from "./stage";

/** The manager invites the demo's reviewers; each accepts and gives the pledge. */
export async function inviteReviewers(stage: Stage, manager: string, at: Date, password: string): Promise<string[]> {
  const accounts: string[] = [];
  for (const [place, { formerInstitutions, titleLevel, levels, ...profile }] of seed.entries()) {
    const name = `演示评审专家 ${place + 1}`;
    const invitation = reviewerInvitationForm.parse({
      ...profile,
      formerInstitutions: formerInstitutions.join("\n"),
      titleLevel: String(titleLevel),
      levels: Object.fromEntries(Object.entries(levels).map(([key, level]) => [key, String(level)])),
      email: demoAddress(`reviewer${place + 1}`),
      name,
      language: "zh-CN",
      minLoad: 1,
      maxLoad: 6,
    });
    const { token } = await inviteReviewer(await stage.as(manager, at), invitation);
    const { userId } = await acceptAsNewcomer(stage.visitor(at), { token, name, password });
    await pledge(await stage.as(userId, at));
    accounts.push(userId);
  }
  return accounts;
}
