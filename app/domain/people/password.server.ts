import { hash, verify } from "@node-rs/argon2";

/** argon2id as OWASP advises: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The password of nobody: checked where there is no account, so that both answers take the same work. */
const NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$NYr8P6QPnlUHLgZZ5rpP1g$8NO+437kgJ4xuEAbU8Aw9RWMWtAmLiSDtOQyYDKIhd4";

/** Takes tens of milliseconds on purpose: never called inside a transaction. */
export const hashPassword = (password: string) => hash(password.normalize("NFKC"), COST);

/** Whether a password fits a stored hash. Without a hash the answer is no, after the same work. */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  const fits = await verify(stored ?? NOBODYS, password.normalize("NFKC"));
  return fits && Boolean(stored);
}
