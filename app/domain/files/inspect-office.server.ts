import { open, readFile } from "node:fs/promises";
import { Refusal } from "#app/domain/refusal";
import { zipNames } from "./zip-names.server";

/** Programs inside an Office file: VBA projects, and the macro sheets of old Excel. */
const MACROS = /(^|\/)(vbaProject\.bin$|macrosheets\/)/i;

/** Refuses an Office file that carries macros or cannot be opened. */
export async function refuseMacros(path: string) {
  const file = await open(path);
  try {
    const names = await zipNames(file);
    if (names.some((name) => MACROS.test(name))) throw new Refusal("attachment.macros");
    if (!names.includes("[Content_Types].xml")) throw new Refusal("attachment.damaged");
  } finally {
    await file.close();
  }
}

/** A compound file is either an Office file of the old kind, or a new one behind a password: its directory says which. */
export async function compoundFileRefusal(path: string): Promise<Refusal> {
  const encrypted = (await readFile(path)).includes(Buffer.from("EncryptedPackage", "utf16le"));
  return new Refusal(encrypted ? "attachment.encrypted" : "attachment.old-office");
}
