import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { translatorFor } from "#app/i18n/messages.server";
import { portalUnderTest } from "./portal-under-test";

/** The words of the screens, so that a journey finds things as a person reads them. */
export const t = translatorFor("zh-CN");

export interface JourneyStage {
  password: string;
  callId: string;
  /** Where the reviewer's letter leads. */
  invitation: string;
}

/** A second call, on which an institution and a reviewer are at work. */
export interface JourneyDesk {
  callId: string;
  judging: string;
  draft: string;
}

/** Prepares the data of the portal under test once. */
export const setTheStage = () => prepared<JourneyStage>("set-the-stage");

/** Prepares what the screens of institution and reviewer show, on a stage. */
export const setTheDesk = ({ callId, password }: JourneyStage) =>
  prepared<JourneyDesk>("set-the-desk", [callId, password]);

/** One more draft of the desk's member, complete but for what a journey does to it. */
export const aWrittenCase = ({ callId }: JourneyDesk) => prepared<{ caseId: string }>("a-written-case", [callId]);

/** Has a case that was handed in admitted and given to the desk's reviewer, as the officer would. */
export const routeCase = ({ callId }: JourneyDesk, caseId: string) =>
  prepared<{ assignmentId: string }>("route-a-case", [callId, caseId]);

/** An institution with a sender, a head of department and an author, and a finished draft for the desk's call. */
export const setTheHouse = ({ password }: JourneyStage, { callId }: JourneyDesk) =>
  prepared<{ caseId: string }>("set-the-house", [callId, password]);

/** A call of the desk's organiser that requires rights declared, and a draft of the desk's member for it. */
export const setTheRights = ({ callId }: JourneyDesk) =>
  prepared<{ callId: string; caseId: string }>("set-the-rights", [callId]);

/** A call of the desk's organiser that asks for the sealed form, and a case of the desk's member that was handed in to it. */
export const setTheSeal = ({ callId }: JourneyDesk) =>
  prepared<{ callId: string; caseId: string }>("set-the-seal", [callId]);

/** Has a case that was handed in judged and published, as everyone of its call would. */
export const publishCase = ({ callId, caseId }: { callId: string; caseId: string }) =>
  prepared<{ slug: string }>("publish-a-case", [callId, caseId]);

/** What a script beside this one answered, run once in a process of its own as the operators' command line would. */
async function prepared<Answer>(name: string, args: readonly string[] = []): Promise<Answer> {
  const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const portal = await portalUnderTest();
  const kept = join(portal.DATA_DIR, `${name}.json`);
  if (existsSync(kept)) return JSON.parse(await readFile(kept, "utf8")) as Answer;
  const env: NodeJS.ProcessEnv = { ...process.env, ...portal, NODE_ENV: "production" };
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, script, ...args], { env });
  await writeFile(kept, stdout);
  return JSON.parse(stdout) as Answer;
}

/** Signs in as someone of the stage, whoever was signed in before. */
export async function signIn(page: Page, email: string, password: string) {
  await page.context().clearCookies();
  await page.goto("/account/sign-in");
  await page.getByLabel(t("people.email")).fill(email);
  await page.getByLabel(t("people.password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: t("common.sign-in") }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/account/sign-in"));
}
