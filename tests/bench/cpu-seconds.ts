/** CPU time of this process (user + system) that `work` takes, in seconds. */
export async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The middle one of an odd number of figures. */
export const median = (figures: number[]): number => [...figures].sort((a, b) => a - b)[figures.length >> 1]!;
