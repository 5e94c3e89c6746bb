import { startCase } from "#app/domain/cases/commands/start-case.server";
import type { Calendar } from "./dates";
import { openDemoCall } from "./demo-calls";
import type { Cast } from "./people";
import { playOf } from "./play";
import type { Stage } from "./stage";
import { writeHeader } from "./write-case";

/** 2026: a call that has just opened, with the limits of the campaign's notice; one institution has begun to write. */
export async function playOpenCall(stage: Stage, cast: Cast, { at, endOf }: Calendar, programmeId: string) {
  const call = await openDemoCall((moment) => stage.as(cast.manager, moment), {
    ...{ year: 2026, note: "演示，正在申报", noteEn: "demonstration, open for submission", short: false, programmeId },
    ...{ madeAt: at(-9), opensAt: at(-7, "09:00"), closesAt: endOf(28), reviewsCloseAt: endOf(63) },
  });
  const { institution } = playOf(stage, cast, call.id);
  const ctx = await institution("first", at(-2, "11:20"));
  const { id: caseId } = await startCase(ctx, { callId: call.id });
  await writeHeader(ctx, caseId, {
    title: "日间手术全流程一体化管理",
    category: "care-quality",
    tasks: ["开展基本医疗服务提升行动"],
    keywords: ["日间手术", "流程管理"],
    abstract: "",
    period: ["2023-01", "2026-06"],
  });
}
