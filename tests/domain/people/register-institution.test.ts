import { asc } from "drizzle-orm";
import { expect, test } from "vitest";
import { registerInstitution } from "#app/domain/people/commands/register-institution.server";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { institutions, memberships, users } from "#drizzle/schema/people";
import { events } from "#drizzle/schema/record";
import { freshDatabase } from "#tests/support/database";
import { aContext, aMoment } from "#tests/support/factories/context";
import { aRegistration } from "#tests/support/factories/registration";
import { refusal } from "#tests/support/refusal";

const from = { address: "192.0.2.1" };

test("an institution registers together with its first person, who may send its cases", async () => {
  const db = await freshDatabase();
  const made = await registerInstitution(aContext(db), aRegistration(), from);

  const [institution] = await db.read.select().from(institutions);
  expect(institution).toEqual({
    id: made.institutionId,
    name: "示例市人民医院",
    nameFold: "示例市人民医院",
    creditCode: null,
    type: "tertiary-public",
    level: "3A",
    regionCode: "330000",
    regionName: "浙江省示例市",
    groupName: null,
    aliases: ["示例一院", "示例医学中心"],
    address: null,
    head: null,
    staff: null,
    contactName: "演示经办人",
    contactMobile: "138 0000 0000",
    contactEmail: "Sender@Example.org",
    approvalSteps: null,
    salt: institution?.salt,
    createdAt: aMoment,
  });
  expect(await actorOfUser(db.read, made.userId)).toEqual({
    userId: made.userId,
    name: "演示经办人",
    language: "zh-CN",
    administrator: false,
    organiser: null,
    institution: { id: made.institutionId, role: "sender" },
    reviewer: false,
    system: false,
  });
  const recorded = await db.read.select({ name: events.name }).from(events).orderBy(asc(events.at), asc(events.id));
  expect(recorded.map(({ name }) => name)).toEqual([
    "account.created",
    "institution.registered",
    "institution.member-joined",
  ]);
});

test("the record of a registration holds no name, address or number", async () => {
  const db = await freshDatabase();
  await registerInstitution(aContext(db), aRegistration({ creditCode: "91350100M000100Y43" }), from);

  const recorded = JSON.stringify(await db.read.select().from(events)).toLowerCase();
  expect(recorded).toContain("institution.registered");
  for (const personal of ["示例", "演示", "example.org", "0000 0000", "91350100m", "correct horse"]) {
    expect(recorded).not.toContain(personal);
  }
});

test.each([
  ["the same name in other spaces and widths", { institutionName: "示例市 人民医院" }, "institution.name-taken"],
  ["the same credit code", { institutionName: "另一医院", creditCode: "91350100M000100Y43" }, "institution.code-taken"],
  ["the same address in capitals", { institutionName: "另一医院", email: "SENDER@example.org" }, "account.email-taken"],
] as const)("refuses %s and changes nothing", async (_what, entries, code) => {
  const db = await freshDatabase();
  await registerInstitution(aContext(db), aRegistration({ creditCode: "91350100M000100Y43" }), from);
  const rows = async () => [
    await db.read.select().from(institutions),
    await db.read.select().from(users),
    await db.read.select().from(memberships),
    await db.read.select().from(events),
  ];
  const before = await rows();

  const again = aRegistration({ email: "other@example.org", ...entries });
  await expect(registerInstitution(aContext(db), again, from)).rejects.toEqual(refusal(code));
  expect(await rows()).toEqual(before);
});
