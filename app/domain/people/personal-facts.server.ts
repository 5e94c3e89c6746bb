import { personalDigest } from "#app/domain/record/digest.server";

/** Personal values as the record may hold them: each one as a digest under the person's own salt, empty ones left out. */
export function personalFacts(salt: string, values: Record<string, string | null | undefined>): Record<string, string> {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(given.map(([name, value]) => [name, personalDigest(salt, value)]));
}
