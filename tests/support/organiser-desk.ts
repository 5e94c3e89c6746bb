import type { Database } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import type { OrganiserRole } from "#app/domain/people/roles";
import type { MaterialRightsRule } from "#app/domain/calls/settings";
import { defaultSettings } from "#app/domain/calls/defaults/default-settings.server";
import { freshDatabase } from "./database";
import { aCall } from "./factories/call";
import { aMoment } from "./factories/context";
import { anInstitution } from "./factories/institution";
import { aMember, anOrganiserMember } from "./factories/member";
import { anOrganiser } from "./factories/organiser";
import { freshStore } from "./store";

const { limits } = defaultSettings;

/** Under these a short case with one small picture can be handed in. */
const shortCases = {
  ...defaultSettings,
  limits: {
    ...limits,
    abstract: { required: false, max: 200 },
    body: { min: 100, max: 2500 },
    images: { min: 1, max: 6, minBytes: 0 },
  },
};

export interface OrganiserDesk {
  db: Database;
  callId: string;
  institutionId: string;
  /** Acts for the institution whose cases they are. */
  writer: Context;
  /** Acts for the organiser in a role, always as the same person. */
  as: (role: OrganiserRole) => Promise<Context>;
  /** Acts as anyone with an account. */
  actingAs: (userId: string) => Promise<Context>;
}

/** An open call for short cases, with everyone of its organiser and one institution. */
export async function anOrganiserDesk({
  reviewsPerCase = 1,
  materialRights = "suggested",
}: {
  reviewsPerCase?: number;
  materialRights?: MaterialRightsRule;
} = {}): Promise<OrganiserDesk> {
  const db = await freshDatabase();
  const store = freshStore();
  const { id: organiserId } = await anOrganiser(db);
  const { call } = await aCall(db, { organiserId, settings: { ...shortCases, reviewsPerCase, materialRights } });
  const region = { regionCode: "330000", regionName: "浙江省示例市", contactName: "演示经办人" };
  const { id: institutionId } = await anInstitution(db, { ...region, contactEmail: "sender@example.org" });
  const actingAs = async (userId: string) => {
    const actor = await actorOfUser(db.read, userId);
    if (!actor) throw new Error("nobody of that account");
    return { db, store, actor, now: aMoment };
  };
  const known = new Map<OrganiserRole, string>();
  const as = async (role: OrganiserRole) => {
    const userId = known.get(role) ?? (await anOrganiserMember(db, organiserId, role));
    known.set(role, userId);
    return actingAs(userId);
  };
  return { db, callId: call.id, institutionId, writer: await actingAs(await aMember(db, institutionId)), as, actingAs };
}
