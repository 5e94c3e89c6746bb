/** Passwords are long rather than odd: at least ten signs, of which five differ. */
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 200;
const FEWEST_DIFFERENT = 5;

/** Whether a password is too simple: one sign over and over, or a plain run of the keyboard. */
export function isTooSimple(password: string): boolean {
  const signs = password.toLowerCase();
  if (new Set(signs).size < FEWEST_DIFFERENT) return true;
  return ["01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"].some((run) =>
    run.includes(signs),
  );
}
