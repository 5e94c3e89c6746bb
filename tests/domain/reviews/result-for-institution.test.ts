import { expect, test } from "vitest";
import { caseProgress } from "#app/domain/cases/queries/case-progress.server";
import { decideCases } from "#app/domain/reviews/commands/decide-cases.server";
import { releaseResults } from "#app/domain/reviews/commands/release-results.server";
import { resultForInstitution } from "#app/domain/reviews/queries/result-for-institution.server";
import { aReviewer } from "#tests/support/factories/member";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { admitted, handedIn, judged, routed } from "#tests/support/story";

test("an institution learns level and comments once the results are released, never a score or who wrote them", async () => {
  const { db, callId, writer, as, actingAs } = await anOrganiserDesk();
  const officer = await as("officer");
  const manager = await as("manager");
  const reviewerId = await aReviewer(db);
  const caseId = await admitted(officer, await handedIn(writer, callId));
  const [assignment] = await routed(officer, callId, [caseId]);
  await judged(await actingAs(reviewerId), callId, assignment!.assignmentId);
  await decideCases(manager, { callId, caseIds: [caseId], level: "typical" });

  expect(await resultForInstitution(writer, caseId)).toBeNull();
  expect((await caseProgress(writer, caseId)).state).toBe("judging");

  await releaseResults(manager, { callId });

  expect((await caseProgress(writer, caseId)).state).toBe("decided");
  expect(await resultForInstitution(writer, caseId)).toEqual({
    level: { zh: "典型案例", en: "Model case" },
    comments: [{ id: expect.any(String) as string, text: "很好。" }],
  });
});
