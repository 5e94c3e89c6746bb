import { and, eq, lte, ne } from "drizzle-orm";
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import type { Database } from "#app/db/database";
import { sessions, users } from "#drizzle/schema/people";
import { env } from "./env.server";
import { portal } from "./portal.server";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof makeLucia>;
    DatabaseSessionAttributes: { device: string };
  }
}

type SessionRow = typeof sessions.$inferSelect;
const toSession = ({ id, userId, expiresAt, device }: SessionRow): DatabaseSession => ({ id, userId, expiresAt, attributes: { device } });

/** Sessions in our own tables, written through the one writer. */
const adapter = (db: Database): Adapter => ({
  async getSessionAndUser(id) {
    const [row] = await db.read
      .select({ session: sessions, userId: users.id })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(eq(sessions.id, id));
    return row ? [toSession(row.session), { id: row.userId, attributes: {} }] : [null, null];
  },
  getUserSessions: async (userId) => (await db.read.select().from(sessions).where(eq(sessions.userId, userId))).map(toSession),
  async setSession({ id, userId, expiresAt, attributes }) {
    await db.transact((tx) => tx.insert(sessions).values({ id, userId, expiresAt, device: attributes.device }));
  },
  async updateSessionExpiration(id, expiresAt) {
    await db.transact((tx) => tx.update(sessions).set({ expiresAt }).where(eq(sessions.id, id)));
  },
  async deleteSession(id) {
    await db.transact((tx) => tx.delete(sessions).where(eq(sessions.id, id)));
  },
  async deleteUserSessions(userId) {
    await db.transact((tx) => tx.delete(sessions).where(eq(sessions.userId, userId)));
  },
  async deleteExpiredSessions() {
    await db.transact((tx) => tx.delete(sessions).where(lte(sessions.expiresAt, new Date())));
  },
});

const makeLucia = (db: Database) =>
  new Lucia(adapter(db), {
    sessionExpiresIn: new TimeSpan(14, "d"),
    sessionCookie: { name: "session", attributes: { secure: env().PUBLIC_ORIGIN.startsWith("https:"), sameSite: "lax", path: "/" } },
  });

let made: ReturnType<typeof makeLucia> | undefined;
const lucia = async () => (made ??= makeLucia((await portal()).db));

export interface SignedIn {
  userId: string;
  sessionId: string;
  /** A cookie to hand on with the answer, when the session was renewed. */
  setCookie: string | null;
}

/** Who this browser is signed in as. `setCookie` must reach the browser on every answer, redirects too. */
export async function readSession(request: Request): Promise<{ signedIn: SignedIn | null; setCookie: string | null }> {
  const auth = await lucia();
  const sessionId = auth.readSessionCookie(request.headers.get("cookie") ?? "");
  if (!sessionId) return { signedIn: null, setCookie: null };
  const { session, user } = await auth.validateSession(sessionId);
  if (!session) return { signedIn: null, setCookie: auth.createBlankSessionCookie().serialize() };
  const setCookie = session.fresh ? auth.createSessionCookie(session.id).serialize() : null;
  return { signedIn: { userId: user.id, sessionId: session.id, setCookie }, setCookie };
}

/** A new session on this device; answers its cookie. */
export async function startSession(userId: string, device: string): Promise<string> {
  const auth = await lucia();
  const session = await auth.createSession(userId, { device });
  return auth.createSessionCookie(session.id).serialize();
}

/** Ends the browser's session; answers the cookie that removes it. */
export async function endSession(sessionId: string): Promise<string> {
  const auth = await lucia();
  await auth.invalidateSession(sessionId);
  return auth.createBlankSessionCookie().serialize();
}

/** “Sign out elsewhere”: ends every session of the person but this one. */
export async function endOtherSessions(userId: string, sessionId: string | null) {
  const { db } = await portal();
  const others = sessionId ? and(eq(sessions.userId, userId), ne(sessions.id, sessionId)) : eq(sessions.userId, userId);
  await db.transact((tx) => tx.delete(sessions).where(others));
}

export const deleteExpiredSessions = async () => (await lucia()).deleteExpiredSessions();

/** A few words about a device for the list of sessions: browser and system, nothing that identifies the person. */
export function deviceOf(request: Request): string {
  const agent = request.headers.get("user-agent") ?? "";
  const browser = /MicroMessenger/.test(agent) ? "WeChat" : /Edg\//.test(agent) ? "Edge" : /Firefox\//.test(agent) ? "Firefox" : /Chrome\//.test(agent) ? "Chrome" : /Safari\//.test(agent) ? "Safari" : "";
  const system = /Windows/.test(agent) ? "Windows" : /iPhone|iPad/.test(agent) ? "iOS" : /Android/.test(agent) ? "Android" : /Mac OS X/.test(agent) ? "macOS" : /Linux/.test(agent) ? "Linux" : "";
  return [browser, system].filter(Boolean).join(" · ");
}
