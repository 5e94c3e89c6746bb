import { closeCall } from "#app/domain/calls/commands/close-call.server";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import { makeEdition } from "#app/domain/casebook/commands/make-edition.server";
import { requestRelease } from "#app/domain/casebook/commands/request-release.server";
import { decideCases } from "#app/domain/reviews/commands/decide-cases.server";
import { releaseResults } from "#app/domain/reviews/commands/release-results.server";
import { rankingOfCall } from "#app/domain/reviews/queries/ranking-of-call.server";
import type { Calendar } from "./dates";
import type { Play } from "./play";

/** What the first places get; whoever comes after them gets no award. */
const levelByPlace = ["typical", "typical", "excellent", "shortlisted"];

const names = {
  zh: "2024 健康中国实践典型案例汇编（演示）",
  en: "Healthy China Practice Cases 2024 (demonstration)",
};

/** The end of a judged call: decided by rank, results released, winners published in a casebook, the call closed. */
export async function publishCall({ callId, stage, organiser }: Play, { at }: Calendar) {
  const chair = await organiser("chair", at(-24, "15:00"));
  const { rows } = await rankingOfCall(chair, { callId });
  for (const [place, { caseId }] of rows.entries()) {
    await decideCases(chair, { callId, caseIds: [caseId], level: levelByPlace[place] ?? null });
  }
  await releaseResults(await organiser("manager", at(-22)), { callId });

  const manager = await organiser("manager", at(-20));
  const { id: editionId } = await makeEdition(manager, { callId, names });
  const caseIds = rows.slice(0, levelByPlace.length).map(({ caseId }) => caseId);
  await requestRelease(manager, { editionId, caseIds });
  await stage.settle(at(-20, "10:05"));

  const { rev } = (await callStructure(manager.db.read, callId)).call;
  await closeCall(await organiser("manager", at(-18)), { callId, rev });
}
