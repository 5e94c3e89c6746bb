/**
 * Why a child process gave no answer. `refused`: it threw, and `cause` says what; `crashed`: it ended by itself or was
 * killed from outside; `timed-out`, `out-of-memory`: it was stopped at its limit; `cancelled`: the caller no longer wants it.
 */
export type ChildFailure = "refused" | "crashed" | "timed-out" | "out-of-memory" | "cancelled";

/** A child process failed. `reason` carries the name, code and message of what it threw, where it could still say so. */
export class ChildFailed extends Error {
  override name = "ChildFailed";

  constructor(
    readonly code: ChildFailure,
    message: string,
    readonly reason: { name: string; code: string | null; message: string } | null = null,
  ) {
    super(message);
  }
}
