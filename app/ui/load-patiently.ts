const firstPauseMs = 500;
const longestPauseMs = 15_000;

/** Loads something the server has, again and again until it is there. `wait` passes a pause, in milliseconds, or less where trying again makes sense sooner. */
export async function loadPatiently<Loaded>(
  load: () => Promise<Loaded>,
  wait: (pauseMs: number) => Promise<void>,
): Promise<Loaded> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      return await load();
    } catch {
      // nothing is lost by a part that is late: what is on the screen stays readable
      await wait(pauseMs);
    }
  }
}
