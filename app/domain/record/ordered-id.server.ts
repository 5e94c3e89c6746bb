import { randomBytes } from "node:crypto";

let lastMs = 0;
let count = 0;

/** A UUID (version 7) that sorts after every one this process made before: events of one transaction keep their order. */
export function orderedId(now = Date.now()): string {
  // 12 bits count within a millisecond; when they are used up, or the clock steps back, the last moment is carried on
  count = now > lastMs ? 0 : count + 1;
  lastMs = Math.max(lastMs, now) + (count > 0xfff ? 1 : 0);
  if (count > 0xfff) count = 0;
  const time = lastMs.toString(16).padStart(12, "0");
  const random = randomBytes(8);
  random[0] = 0x80 | (random[0]! & 0x3f);
  const tail = random.toString("hex");
  const place = count.toString(16).padStart(3, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${place}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
