import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { users } from "#drizzle/schema/people";
import { foldEmail } from "../fold";

/** The account with this address, however it is written. */
export async function userByEmail(reader: Reader, email: string) {
  const [user] = await reader
    .select()
    .from(users)
    .where(eq(users.emailFold, foldEmail(email)));
  return user;
}
