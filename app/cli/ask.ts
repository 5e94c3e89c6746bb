import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Asks the operator at the terminal. Questions go to stderr, so that stdout holds the answer alone. */
export async function ask(question: string): Promise<string> {
  const line = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await line.question(question)).trim();
  } finally {
    line.close();
  }
}

/** Asks for a secret without showing what is typed. */
export async function askSecretly(question: string): Promise<string> {
  process.stderr.write(question);
  const nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input: process.stdin, output: nothing, terminal: true });
  try {
    return await line.question("");
  } finally {
    line.close();
    process.stderr.write("\n");
  }
}

/** All of stdin, without the newline at its end. */
export async function readStdin(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts)
    .toString("utf8")
    .replace(/\r?\n$/, "");
}
