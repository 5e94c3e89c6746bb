import { median } from "./cpu-seconds";
import type { BenchRow } from "./row";

const rounds = 5;
const savesInRound = 60;

interface Race {
  name: string;
  /** What the rows are. */
  note: string;
  command: () => Promise<unknown>;
  raw: () => unknown;
}

/** A command in turn with a transaction that writes the same rows by hand: wall time, since both wait for the disk. */
export async function commandBesideRaw({ name, note, command, raw }: Race): Promise<BenchRow> {
  const ratios: number[] = [];
  const walls: { command: number; raw: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const wall = { command: 0, raw: 0 };
    for (let count = 0; count < savesInRound; count++) {
      wall.command += await wallOf(command);
      wall.raw += await wallOf(raw);
    }
    // the first round warms up
    if (round === 0) continue;
    walls.push(wall);
    ratios.push(wall.command / wall.raw);
  }
  const millis = (kind: "command" | "raw") => (median(walls.map((wall) => wall[kind])) / savesInRound).toFixed(2);
  return {
    name: `${name} / the same rows raw`,
    figure: `${median(ratios).toFixed(2)} ×`,
    aim: "≤ 1.5 ×",
    note: `wall, ${millis("command")} ms / ${millis("raw")} ms; ${note}`,
  };
}

async function wallOf(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
