/** A job waits, runs under a lease, and ends done or — after its last attempt — dead. */
export const jobStates = ["ready", "running", "done", "dead"] as const;
export type JobState = (typeof jobStates)[number];
