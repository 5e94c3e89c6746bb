import { readFileSync } from "node:fs";

const pageBytes = 4_096;

/** The memory a process holds, in megabytes; 0 where the system does not tell (not Linux, or the process has ended). */
export function residentMegabytes(pid: number | undefined): number {
  if (pid === undefined || process.platform !== "linux") return 0;
  try {
    const resident = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1];
    return (Number(resident) * pageBytes) / 1_048_576;
  } catch {
    return 0;
  }
}
