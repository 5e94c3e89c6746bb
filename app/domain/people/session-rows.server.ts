import { eq, lte } from "drizzle-orm";
import type { Database, Reader } from "#app/db/database";
import { prepared, valueFor } from "#app/db/prepared";
import { sessions, users } from "#drizzle/schema/people";

export type SessionRow = typeof sessions.$inferSelect;
type NewSession = Pick<SessionRow, "id" | "userId" | "expiresAt" | "device">;

const sessionOfAccount = prepared("session_of_account", (reader: Reader) =>
  reader
    .select({ session: sessions })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.id, valueFor(sessions.id))),
);

/** The stored sessions, by the digest that is their id: who knows the id of a row does not know the secret in the cookie. */
export const sessionRows = (db: Database) => ({
  /** A session whose account still exists. */
  async ofAccount(id: string): Promise<SessionRow | null> {
    const [row] = await sessionOfAccount(db.read, { id });
    return row?.session ?? null;
  },
  of: (userId: string): Promise<SessionRow[]> => db.read.select().from(sessions).where(eq(sessions.userId, userId)),
  async keep(session: NewSession) {
    await db.transact((tx) => tx.insert(sessions).values(session));
  },
  async prolong(id: string, expiresAt: Date) {
    await db.transact((tx) => tx.update(sessions).set({ expiresAt }).where(eq(sessions.id, id)));
  },
  async end(id: string) {
    await db.transact((tx) => tx.delete(sessions).where(eq(sessions.id, id)));
  },
  async endAll(userId: string) {
    await db.transact((tx) => tx.delete(sessions).where(eq(sessions.userId, userId)));
  },
  async clear(now: Date) {
    await db.transact((tx) => tx.delete(sessions).where(lte(sessions.expiresAt, now)));
  },
});
