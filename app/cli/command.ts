/** One verb of the operators' command line. What `run` returns is printed as one JSON value. */
export interface Command {
  /** What follows the verb, as shown to someone who used it wrongly. */
  readonly usage: string;
  run(args: readonly string[]): Promise<unknown>;
}
