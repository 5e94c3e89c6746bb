import { registerInstitution } from "#app/domain/people/commands/register-institution.server";
import { registrationForm } from "#app/domain/people/forms";
import seed from "#drizzle/seed/demo/institutions.json";
import { demoAddress } from "./demo-address";
import type { Stage } from "./stage";

/** The account of each institution's first person, by the institution's key in the seed. */
export type DemoInstitutions = ReadonlyMap<string, string>;

/** The four hospitals of the seed's Word files and the invented ones register themselves. */
export async function registerInstitutions(stage: Stage, at: Date, password: string): Promise<DemoInstitutions> {
  const accounts = new Map<string, string>();
  for (const { key, name, aliases, ...place } of seed) {
    const registration = registrationForm.parse({
      ...place,
      institutionName: name,
      aliases: aliases.join("\n"),
      name: "演示经办人",
      title: "院办工作人员（演示）",
      email: demoAddress(key),
      password,
    });
    const { userId } = await registerInstitution(stage.visitor(at), registration, { address: "demo" });
    accounts.set(key, userId);
  }
  return accounts;
}

/** Who writes for an institution of the seed. */
export function writerOf(institutions: DemoInstitutions, key: string): string {
  const account = institutions.get(key);
  if (!account) throw new Error(`the seed has no institution ${key}`);
  return account;
}
