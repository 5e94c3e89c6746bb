import { randomBytes } from "node:crypto";
import type { Context } from "#app/domain/context.server";
import type { DemoAccount } from "./accounts";
import { calendarFrom } from "./dates";
import { demoAddress } from "./demo-address";
import { playFinishedCall } from "./finished-call";
import { playOpenCall } from "./open-call";
import { makePeople } from "./people";
import { playRunningCall } from "./running-call";
import { stageOn } from "./stage";

/** Plays the whole demo through the product's own commands: a finished call, a running one and one that has just opened. Answers one account for each role. */
export async function makeDemo(ctx: Context, say: (step: string) => void): Promise<DemoAccount[]> {
  const stage = stageOn(ctx);
  const calendar = calendarFrom(ctx.now);
  const password = randomBytes(9).toString("base64url");

  say("people: administrator, organiser, institutions, reviewers");
  const cast = await makePeople(stage, calendar, password);
  say("2024: from the announcement to the casebook");
  const { programmeId } = await playFinishedCall(stage, cast, calendar);
  say("2025: being checked and judged");
  const reviewer = await playRunningCall(stage, cast, calendar, programmeId);
  say("2026: open for submission");
  await playOpenCall(stage, cast, calendar, programmeId);
  await stage.settle(ctx.now);

  const named = (role: string, name: string) => ({ role, email: demoAddress(name), password });
  return [
    named("系统管理员 administrator", "administrator"),
    named("主办单位负责人 organiser, manager", "manager"),
    named("形式审查员 organiser, officer", "officer"),
    named("评审会主席 organiser, chair", "chair"),
    named("监督员 organiser, auditor", "auditor"),
    named("申报单位 institution（示例市第一人民医院）", "first"),
    named("评审专家 reviewer", `reviewer${cast.reviewers.indexOf(reviewer) + 1}`),
  ];
}
