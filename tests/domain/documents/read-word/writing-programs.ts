import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The programs that write the files of these tests, where the machine has them: `scripts/setup/writers.js` looks for them. */
export const writingPrograms = { libreOffice: found("SOFFICE", "soffice"), pandoc: found("PANDOC", "pandoc") };

/** Why the files of a program are not there to be read. */
export const missing = (name: string) => `${name} is not on this machine, so its files were not read`;

/** Turns files into one Word file, out/text.docx, by a program run in their folder, and answers its bytes. */
export function writtenBy(
  program: string,
  files: Record<string, string | Uint8Array>,
  args: (folder: string) => string[],
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "xinglin-writer-"));
  try {
    mkdirSync(join(folder, "out"));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    execFileSync(program, args(folder), { cwd: folder, stdio: "pipe", timeout: 55_000 });
    return readFileSync(join(folder, "out", "text.docx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** LibreOffice without a window and with a profile of its own, so that it never meets another one. */
export const toWord = (file: string) => (folder: string) => [
  ...["--headless", `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`],
  ...["--convert-to", "docx", "--outdir", join(folder, "out"), file],
];

function found(variable: string, name: string): string | null {
  const named = process.env[variable];
  if (named !== undefined) return named === "" ? null : named;
  try {
    return execFileSync("which", [name], { encoding: "utf8" }).split("\n", 1)[0] || null;
  } catch {
    return null;
  }
}
