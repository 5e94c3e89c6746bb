import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { passwordLinks } from "#drizzle/schema/people";
import { mayUseLink } from "../lifecycle";
import { linkDigest } from "../link-token.server";

/** The link someone opened; refused when it is used, too old or unknown. */
export async function openPasswordLink(reader: Reader, { now }: Pick<Context, "now">, token: string) {
  const [link] = await reader
    .select()
    .from(passwordLinks)
    .where(eq(passwordLinks.tokenDigest, linkDigest(token)));
  authorise(mayUseLink(link, now));
  return link!;
}
