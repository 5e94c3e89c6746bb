import { spawn } from "node:child_process";

/** How a command ended, and what it said. */
export interface Ending {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line as operators do, with no other setting of the portal than those given. */
export function xinglin(args: readonly string[], settings: Record<string, string> = {}): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "app/cli/main.ts", ...args], {
      env: { PATH: process.env.PATH, NODE_ENV: "production", ...settings },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}
