import { withPortal } from "#app/cli/context.server";
import { visitor } from "#app/domain/actor";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import { acceptAsNewcomer } from "#app/domain/people/commands/accept-invitation.server";
import { inviteColleague } from "#app/domain/people/commands/invite-colleague.server";
import { registerInstitution } from "#app/domain/people/commands/register-institution.server";
import { registrationForm } from "#app/domain/people/forms";
import { institutionTypeKeys } from "#app/domain/people/institution-types";
import { provinceKeys } from "#app/domain/people/provinces";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";

/**
 * Run by tsx on the data of a portal with a stage: two people of one institution, each with a password, and `count` empty
 * drafts of theirs. Prints the drafts' ids.
 */
const [callId = "", password = "", count = "1"] = process.argv.slice(2);

const drafts = await withPortal(async ({ db, store, now }) => {
  const nobody = { db, store, now, actor: visitor("zh-CN") };
  const registration = registrationForm.parse({
    ...{ institutionName: "示例市写作医院", type: institutionTypeKeys[0], province: provinceKeys[0], place: "示例市" },
    ...{ name: "李经办", email: "first@journey.example.org", password },
  });
  const { userId } = await registerInstitution(nobody, registration, { address: "192.0.2.1" });
  const actor = await actorOfUser(db.read, userId);
  if (!actor) throw new Error("nobody registered");
  const writer = { db, store, now, actor };
  const { token } = await inviteColleague(writer, {
    ...{ email: "second@journey.example.org", name: "张同事", language: "zh-CN", role: "author" },
  });
  await acceptAsNewcomer(nobody, { token, name: "张同事", password });
  const ids: string[] = [];
  for (let made = 0; made < Number(count); made++) ids.push((await startCase(writer, { callId })).id);
  return ids;
});

process.stdout.write(JSON.stringify(drafts));
