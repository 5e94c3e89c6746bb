import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { ChildFailed } from "./child-failed";
import type { ChildMessage, ChildOrder, ChildProgress } from "./child-messages";
import { residentMegabytes } from "./resident-memory.server";

/** What a caller of a child may ask for. Without limits a child may take 15 minutes and 4 GB. */
export interface ChildOptions {
  onProgress?: (progress: ChildProgress) => void;
  signal?: AbortSignal;
  timeoutMs?: number;
  memoryMb?: number;
}

const defaultTimeoutMs = 15 * 60_000;
const defaultMemoryMb = 4_096;
const memoryCheckMs = 250;
const keptComplaint = 4_000;

/**
 * Runs one child process from its file and gives its answer. TypeScript files are run by tsx. The child gets no secret:
 * of the environment only what a program needs to run. Rejects with `ChildFailed`; the child is dead when this settles.
 */
export function runChildFile<In, Out>(file: string, input: In, options: ChildOptions = {}): Promise<Out> {
  const { onProgress, signal, timeoutMs = defaultTimeoutMs, memoryMb = defaultMemoryMb } = options;
  if (signal?.aborted) return Promise.reject(new ChildFailed("cancelled", "Cancelled before it began."));
  return new Promise<Out>((resolve, reject) => {
    const child = forkFile(file, memoryMb);
    let settle: (() => void) | null = null;
    let complaint = "";
    const decide = (outcome: () => void) => (settle ??= outcome);
    const stop = (failure: ChildFailed) => {
      decide(() => reject(failure));
      child.kill("SIGKILL");
    };
    const cancel = () => stop(new ChildFailed("cancelled", "Cancelled."));
    const clock = setTimeout(() => stop(new ChildFailed("timed-out", `No answer in ${timeoutMs} ms.`)), timeoutMs);
    const scale = setInterval(() => {
      if (residentMegabytes(child.pid) > memoryMb) stop(outOfMemory(memoryMb));
    }, memoryCheckMs);
    signal?.addEventListener("abort", cancel, { once: true });

    child.stderr!.on("data", (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-keptComplaint)));
    child.on("message", (message: ChildMessage<Out>) => {
      if (message.kind === "progress") onProgress?.(message.progress);
      else if (message.kind === "answer") decide(() => resolve(message.answer));
      else decide(() => reject(new ChildFailed("refused", message.error.message, message.error)));
    });
    child.on("error", (error) => decide(() => reject(new ChildFailed("crashed", error.message))));
    child.on("close", (exitCode, killedBy) => {
      clearTimeout(clock);
      clearInterval(scale);
      signal?.removeEventListener("abort", cancel);
      decide(() => reject(crashed(exitCode, killedBy, complaint, memoryMb)));
      settle!();
    });
    child.send({ input } satisfies ChildOrder<In>, (error) => {
      if (error) stop(new ChildFailed("crashed", error.message));
    });
  });
}

function forkFile(file: string, memoryMb: number): ChildProcess {
  const byTsx = file.endsWith(".ts")
    ? ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href]
    : [];
  const wanted = ["PATH", "HOME", "TMPDIR", "TZ", "LANG", "SystemRoot"];
  const env = Object.fromEntries(wanted.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  return fork(file, [], {
    execArgv: [`--max-old-space-size=${memoryMb}`, ...byTsx],
    env: { ...env, NODE_ENV: process.env.NODE_ENV },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}

const outOfMemory = (memoryMb: number) => new ChildFailed("out-of-memory", `More than ${memoryMb} MB.`);

function crashed(exitCode: number | null, killedBy: string | null, complaint: string, memoryMb: number): ChildFailed {
  if (complaint.includes("JavaScript heap out of memory")) return outOfMemory(memoryMb);
  return new ChildFailed("crashed", `Ended with ${killedBy ?? `code ${exitCode}`} and no answer. ${complaint}`.trim());
}
