import { withPortal } from "#app/cli/context.server";
import { visitor } from "#app/domain/actor";
import { acceptAsNewcomer } from "#app/domain/people/commands/accept-invitation.server";
import { inviteColleague } from "#app/domain/people/commands/invite-colleague.server";
import { registerInstitution } from "#app/domain/people/commands/register-institution.server";
import { registrationForm } from "#app/domain/people/forms";
import { institutionTypeKeys } from "#app/domain/people/institution-types";
import { provinceKeys } from "#app/domain/people/provinces";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { userByEmail } from "#app/domain/people/queries/user-by-email.server";
import { changeInstitution } from "#app/domain/people/commands/change-institution.server";
import { written } from "./story";

/** Run by tsx on the data of a portal with a desk: an institution of its own with a sender, a head of department and an author, and the author's finished draft. Prints its id. */
const [callId = "", password = ""] = process.argv.slice(2);

const house = await withPortal(async ({ db, store, now }) => {
  const nobody = { db, store, now, actor: visitor("zh-CN") };
  const actingAs = async (email: string) => {
    const actor = await actorOfUser(db.read, (await userByEmail(db.read, email))?.id ?? "");
    if (!actor) throw new Error("nobody of that address");
    return { db, store, now, actor };
  };
  const registration = registrationForm.parse({
    ...{
      institutionName: "示例市分级审核医院",
      type: institutionTypeKeys[0],
      province: provinceKeys[0],
      place: "示例市",
    },
    ...{ name: "周报送", email: "house-sender@journey.example.org", password },
  });
  await registerInstitution(nobody, registration, { address: "192.0.2.7" });
  const sender = await actingAs("house-sender@journey.example.org");
  const contact = { contactName: "周报送", contactEmail: "house-sender@journey.example.org" };
  await changeInstitution(sender, { ...registration, ...contact });
  const join = async (email: string, name: string, role: "department-head" | "author") => {
    const { token } = await inviteColleague(sender, { email, name, language: "zh-CN", role });
    await acceptAsNewcomer(nobody, { token, name, password });
    return actingAs(email);
  };
  await join("house-head@journey.example.org", "吴主任", "department-head");
  const author = await join("house-author@journey.example.org", "郑撰写", "author");
  return { caseId: await written(author, callId) };
});

process.stdout.write(JSON.stringify(house));
