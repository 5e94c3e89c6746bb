import { setTimeout as after } from "node:timers/promises";
import { serveChild } from "#app/web/jobs/serve-child.server";

const ways = {
  answer: () => ({ bytes: new Uint8Array([1, 2, 3]), when: new Date(0) }),
  throw: () => {
    throw Object.assign(new Error("the file is encrypted"), { name: "WordRefused", code: "encrypted" });
  },
  crash: () => process.abort(),
  exit: () => process.exit(0),
  hang: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  hog: async () => {
    const held: Buffer[] = [];
    while (held.push(Buffer.alloc(20_000_000, held.length)) > 0) await after(5);
  },
  "hog the heap": () => {
    const held: number[][] = [];
    while (held.push(Array.from({ length: 100_000 }, (_, index) => index + 0.5)) > 0);
  },
  "tell its environment": () => Object.keys(process.env),
} satisfies Record<string, () => unknown>;

/** The ways a child can behave towards its parent. */
export type Unruliness = keyof typeof ways;

serveChild<Unruliness, unknown>(async (how, report) => {
  report({ stage: how, permille: 500 });
  return ways[how]();
});
