import { beforeEach, expect, test } from "vitest";
import type { Database } from "#app/db/database";
import { acceptAsNewcomer } from "#app/domain/people/commands/accept-invitation.server";
import { changeReviewer } from "#app/domain/people/commands/change-reviewer.server";
import { inviteReviewer } from "#app/domain/people/commands/invite-reviewer.server";
import { reviewerForm, reviewerInvitationForm } from "#app/domain/people/forms";
import { reviewerProfile } from "#app/domain/people/queries/reviewer-profile.server";
import { reviewerProfiles } from "#drizzle/schema/people";
import { freshDatabase } from "#tests/support/database";
import { anOrganiserActor } from "#tests/support/factories/actor";
import { anAssignment } from "#tests/support/factories/assignment";
import { aCall } from "#tests/support/factories/call";
import { aContext } from "#tests/support/factories/context";
import { anOrganiser } from "#tests/support/factories/organiser";
import { refusal } from "#tests/support/refusal";

let db: Database;
let inviting: string;
let reviewerId: string;

const profile = { institutionName: "示例大学", titleLevel: "3", maxLoad: 12, levels: {} };

beforeEach(async () => {
  db = await freshDatabase();
  inviting = (await anOrganiser(db)).id;
  const { token } = await inviteReviewer(
    aContext(db, anOrganiserActor(inviting)),
    reviewerInvitationForm.parse({ ...profile, email: "r@example.org", name: "专家", language: "en" }),
  );
  ({ userId: reviewerId } = await acceptAsNewcomer(aContext(db), {
    ...{ name: "演示评审专家1", password: "correct horse battery", token },
  }));
});

const change = (organiserId: string) =>
  changeReviewer(aContext(db, anOrganiserActor(organiserId)), {
    ...reviewerForm.parse({ ...profile, institutionName: "另一所大学" }),
    userId: reviewerId,
  });
const houseNow = async () => (await db.read.select().from(reviewerProfiles))[0]?.institutionName;

test("the organiser that brought a reviewer in corrects the profile", async () => {
  await change(inviting);

  expect(await houseNow()).toBe("另一所大学");
});

test("another organiser reads the profile and changes nothing, until its own call has a case for that reviewer", async () => {
  const { id: other } = await anOrganiser(db);
  const asOther = aContext(db, anOrganiserActor(other));

  expect((await reviewerProfile(asOther, reviewerId)).mayChange).toBe(false);
  await expect(change(other)).rejects.toEqual(refusal("reviewer.not-found"));
  expect(await houseNow()).toBe("示例大学");

  const { call } = await aCall(db, { organiserId: other });
  await anAssignment(db, { callId: call.id, reviewerId });

  expect((await reviewerProfile(asOther, reviewerId)).mayChange).toBe(true);
  await change(other);
  expect(await houseNow()).toBe("另一所大学");
});
