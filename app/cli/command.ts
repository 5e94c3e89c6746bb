/** One verb of the operators' command line. What `run` returns is printed as one JSON value. */
export interface Command<Answer = unknown> {
  /** What follows the verb, as shown to someone who used it wrongly. */
  readonly usage: string;
  run(args: readonly string[]): Promise<Answer>;
  /** How the process ends after this answer, where an answer may be a bad one. */
  statusOf?(answer: Answer): number;
}
