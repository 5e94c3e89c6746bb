import { startCase } from "#app/domain/cases/commands/start-case.server";
import { addCoApplicant } from "#app/domain/cases/commands/add-co-applicant.server";
import type { Database } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { saveIndicator } from "#app/domain/cases/commands/save-indicator.server";
import { closeCall } from "#app/domain/calls/commands/close-call.server";
import { defaultSettings } from "#app/domain/calls/defaults/default-settings.server";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import { inviteColleague } from "#app/domain/people/commands/invite-colleague.server";
import { inviteOrganiserMember } from "#app/domain/people/commands/invite-organiser-member.server";
import { inviteReviewer } from "#app/domain/people/commands/invite-reviewer.server";
import { reviewerInvitationForm } from "#app/domain/people/forms";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { eq } from "drizzle-orm";
import { attachments, casePartStates } from "#drizzle/schema/cases";
import { publications } from "#drizzle/schema/casebook";
import { jobs } from "#drizzle/schema/record";
import type { App } from "./app";
import { aCall } from "./factories/call";
import { anInstitution } from "./factories/institution";
import { aMember, anOrganiserMember, aReviewer } from "./factories/member";
import { anOrganiser } from "./factories/organiser";
import { aUser } from "./factories/user";
import type { Person } from "./people";
import { admitted, handedIn, judged, published, routed, written } from "./story";

/** A house with everyone in it and something behind every door. */
export interface House {
  /** The account of each person; nobody for the visitor. */
  accounts: Record<Person, string | null>;
  /** What the addresses of the matrix name. */
  ids: Record<string, string>;
  as: (person: Person, now?: Date) => Promise<Context>;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

/** Settings under which the short cases of the tests can be handed in, and one review is enough. */
export const settingsForTests = {
  ...defaultSettings,
  reviewsPerCase: 1,
  limits: {
    ...defaultSettings.limits,
    abstract: { required: false, max: 200 },
    body: { min: 100, max: 2500 },
    images: { min: 1, max: 6, minBytes: 0 },
  },
};

export async function aHouse({ db, store }: App): Promise<House> {
  const { accounts, organiserId } = await everyone(db);
  const as: House["as"] = async (person, now = new Date()) => {
    const actor = await actorOfUser(db.read, accounts[person] ?? "");
    if (!actor) throw new Error(`${person} has no account`);
    return { db, store, now, actor };
  };
  const running = { opensAt: inDays(-8), closesAt: inDays(8), reviewsCloseAt: inDays(30) };
  const ended = { opensAt: inDays(-98), closesAt: inDays(-60), reviewsCloseAt: inDays(-30) };
  const of = { organiserId, settings: settingsForTests };
  const draftCall = (await aCall(db, { ...of, ...running, state: "draft" })).call.id;
  const openCall = (await aCall(db, { ...of, ...running, now: inDays(-9) })).call.id;
  const { id: closedCall, slug } = (await aCall(db, { ...of, ...ended, now: inDays(-99) })).call;
  const { token, invitationId: colleagueAsked } = await inviteColleague(await as("member"), {
    email: "colleague@example.org",
    name: "演示同事",
    language: "zh-CN",
    role: "author",
  });
  const open = await openCases(db, as, openCall);
  const partner = { name: "示例市联合院", contactName: "联系人", contactEmail: "partner@example.org" };
  const { id: together } = await startCase(await as("member"), { callId: openCall });
  const { token: coApplication } = await addCoApplicant(await as("member"), { caseId: together, ...partner });
  return {
    accounts,
    as,
    ids: {
      ...{ organiserId, draftCall, openCall, closedCall, slug, token, colleagueAsked },
      ...(await morePeople(db, as, organiserId)),
      reviewerId: accounts.reviewer ?? "",
      deadJob: await aDeadJob(db),
      ...{ ...open, coApplication },
      ...(await closedCase(db, as, closedCall)),
    },
  };
}

async function everyone(db: Database) {
  const region = {
    regionCode: "330000",
    regionName: "浙江省示例市",
    contactName: "演示经办人",
    contactEmail: "a@example.org",
  };
  const { id: institutionId } = await anInstitution(db, region);
  const { id: organiserId } = await anOrganiser(db);
  const member = (role: "manager" | "officer" | "chair" | "auditor") => anOrganiserMember(db, organiserId, role);
  const accounts: House["accounts"] = {
    visitor: null,
    account: (await aUser(db)).id,
    member: await aMember(db, institutionId),
    otherMember: await aMember(db, (await anInstitution(db)).id),
    reviewer: await aReviewer(db),
    otherReviewer: await aReviewer(db, { maxLoad: 0 }),
    manager: await member("manager"),
    officer: await member("officer"),
    chair: await member("chair"),
    auditor: await member("auditor"),
    otherManager: await anOrganiserMember(db, (await anOrganiser(db)).id, "manager"),
    administrator: (await aUser(db, { isAdministrator: true })).id,
  };
  return { accounts, organiserId };
}

/** Invitations that wait, and accounts to close that nobody of the matrix needs. */
async function morePeople(db: Database, as: House["as"], organiserId: string) {
  const asked = { email: "asked@example.org", name: "演示受邀者", language: "zh-CN" } as const;
  const reviewer = await inviteReviewer(
    await as("manager"),
    reviewerInvitationForm.parse({ ...asked, institutionName: "示例大学", titleLevel: "3", maxLoad: 5 }),
  );
  const role = "officer" as const;
  const member = await inviteOrganiserMember(await as("administrator"), { ...asked, organiserId, role });
  const institutionId = (await as("member")).actor.institution?.id ?? "";
  return {
    institutionId,
    reviewerAsked: reviewer.invitationId,
    memberAsked: member.invitationId,
    colleague: await aMember(db, institutionId, "author"),
    leaver: (await aUser(db)).id,
  };
}

async function aDeadJob(db: Database) {
  const dead = { state: "dead" as const, attempts: 8, runAt: inDays(-1), finishedAt: inDays(-1) };
  const [job] = await db.transact((tx) =>
    tx
      .insert(jobs)
      .values({ kind: "blind-copy.make", payload: {}, ...dead })
      .returning(),
  );
  return job?.id ?? "";
}

/** The member's cases of the open call: one in each state that has a screen of its own. */
async function openCases(db: Database, as: House["as"], callId: string) {
  const member = await as("member");
  const officer = await as("officer");
  const judging = await admitted(officer, await handedIn(member, callId));
  const [assignment] = await routed(officer, callId, [judging]);
  const [pending] = await routed(officer, callId, [await admitted(officer, await handedIn(member, callId))]);
  const draft = await written(member, callId);
  const [attachment] = await db.read.select().from(attachments).where(eq(attachments.caseId, draft));
  const indicator = crypto.randomUUID();
  const values = { name: "预约率", definition: "", unit: "%", baseline: "60", value: "90", source: "" };
  await saveIndicator(member, {
    caseId: draft,
    indicator: { id: indicator, rev: 0, ...values, baselinePeriod: "", period: "", sourceFileId: null },
  });
  const [state] = await db.read.select().from(casePartStates).where(eq(casePartStates.caseId, draft));
  const [received] = await db.read.select().from(attachments).where(eq(attachments.caseId, judging));
  return {
    draft,
    judging,
    submitted: await handedIn(member, callId),
    admitted: await admitted(officer, await handedIn(member, callId)),
    pending: pending?.assignmentId ?? "",
    assignment: assignment?.assignmentId ?? "",
    attachment: attachment?.id ?? "",
    indicator,
    partState: state?.id ?? "",
    file: attachment?.fileId ?? "",
    receivedFile: received?.fileId ?? "",
  };
}

/** The member's case of the closed call, with everything that became of it. */
async function closedCase(db: Database, as: House["as"], callId: string) {
  const finished = await handedIn(await as("member", inDays(-90)), callId);
  const officer = await as("officer", inDays(-58));
  await admitted(officer, finished);
  const [assignment] = await routed(officer, callId, [finished]);
  await judged(await as("reviewer", inDays(-50)), callId, assignment?.assignmentId ?? "");
  const manager = await as("manager", inDays(-20));
  const { slug: edition } = await published(manager, callId, [finished]);
  const { rev } = (await callStructure(db.read, callId)).call;
  await closeCall(manager, { callId, rev });
  const [publication] = await db.read.select().from(publications).where(eq(publications.caseId, finished));
  return { finished, edition, publication: publication?.slug ?? "", oldAssignment: assignment?.assignmentId ?? "" };
}
