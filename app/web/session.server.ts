import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import type { Database } from "#app/db/database";
import { type SessionRow, sessionRows } from "#app/domain/people/session-rows.server";
import { sha256 } from "#app/domain/record/digest.server";
import { env } from "./env.server";
import { portal } from "./portal.server";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof makeLucia>;
    DatabaseSessionAttributes: { device: string };
  }
}

const toSession = ({ id, userId, expiresAt, device }: SessionRow): DatabaseSession => ({
  id,
  userId,
  expiresAt,
  attributes: { device },
});

/** The secret is in the browser's cookie alone: here a session is known by its digest, so that a copy of the database opens nothing. */
const digestOfSession = (secret: string) => sha256(`session ${secret}`);

/** Lucia's way to our own table. Lucia holds secrets, the table their digests. */
function adapter(db: Database): Adapter {
  const rows = sessionRows(db);
  return {
    async getSessionAndUser(id) {
      const row = await rows.ofAccount(digestOfSession(id));
      return row
        ? [
            { ...toSession(row), id },
            { id: row.userId, attributes: {} },
          ]
        : [null, null];
    },
    getUserSessions: async (userId) => (await rows.of(userId)).map(toSession),
    setSession: ({ id, userId, expiresAt, attributes }) =>
      rows.keep({ id: digestOfSession(id), userId, expiresAt, device: attributes.device }),
    updateSessionExpiration: (id, expiresAt) => rows.prolong(digestOfSession(id), expiresAt),
    deleteSession: (id) => rows.end(digestOfSession(id)),
    deleteUserSessions: (userId) => rows.endAll(userId),
    deleteExpiredSessions: () => rows.clear(new Date()),
  };
}

const makeLucia = (db: Database) =>
  new Lucia(adapter(db), {
    sessionExpiresIn: new TimeSpan(14, "d"),
    sessionCookie: {
      name: "session",
      attributes: { secure: env().PUBLIC_ORIGIN.startsWith("https:"), sameSite: "lax", path: "/" },
    },
  });

let made: ReturnType<typeof makeLucia> | undefined;
const lucia = async () => (made ??= makeLucia((await portal()).db));

export interface SignedIn {
  userId: string;
  /** Names the session without opening it. */
  sessionId: string;
  /** A cookie to hand on with the answer, when the session was renewed. */
  setCookie: string | null;
}

/** Who this browser is signed in as. `setCookie` must reach the browser on every answer, redirects too. */
export async function readSession(request: Request): Promise<{ signedIn: SignedIn | null; setCookie: string | null }> {
  const auth = await lucia();
  const secret = auth.readSessionCookie(request.headers.get("cookie") ?? "");
  if (!secret) return { signedIn: null, setCookie: null };
  const { session, user } = await auth.validateSession(secret);
  if (!session) return { signedIn: null, setCookie: auth.createBlankSessionCookie().serialize() };
  const setCookie = session.fresh ? auth.createSessionCookie(secret).serialize() : null;
  return { signedIn: { userId: user.id, sessionId: digestOfSession(secret), setCookie }, setCookie };
}

/** A new session on this device; answers its cookie. */
export async function startSession(userId: string, device: string): Promise<string> {
  const auth = await lucia();
  const session = await auth.createSession(userId, { device });
  return auth.createSessionCookie(session.id).serialize();
}

/** Ends the browser's session; answers the cookie that removes it. */
export async function endSession(request: Request): Promise<string> {
  const auth = await lucia();
  const secret = auth.readSessionCookie(request.headers.get("cookie") ?? "");
  if (secret) await auth.invalidateSession(secret);
  return auth.createBlankSessionCookie().serialize();
}

export const deleteExpiredSessions = async () => (await lucia()).deleteExpiredSessions();

/** A few words about a device for the list of sessions: browser and system, nothing that identifies the person. */
export function deviceOf(request: Request): string {
  const agent = request.headers.get("user-agent") ?? "";
  const first = (names: readonly (readonly [RegExp, string])[]) => names.find(([sign]) => sign.test(agent))?.[1];
  const browser = first([
    [/MicroMessenger/, "WeChat"],
    [/Edg\//, "Edge"],
    [/Firefox\//, "Firefox"],
    [/Chrome\//, "Chrome"],
    [/Safari\//, "Safari"],
  ]);
  const system = first([
    [/Windows/, "Windows"],
    [/iPhone|iPad/, "iOS"],
    [/Android/, "Android"],
    [/Mac OS X/, "macOS"],
    [/Linux/, "Linux"],
  ]);
  return [browser, system].filter(Boolean).join(" · ");
}
