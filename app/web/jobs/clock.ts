/** What time it is for the work of a job. The demo call tells a story of past weeks and brings a clock of its own. */
export type Clock = () => Date;

export const wallClock: Clock = () => new Date();
