import { readFile } from "node:fs/promises";

/** The bytes of a file the operator named; one that cannot be read is an error that says which and why. */
export async function readOperatorsFile(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Error(`cannot read ${path} (${(error as NodeJS.ErrnoException).code})`, { cause: error });
  }
}
