import { AsyncLocalStorage } from "node:async_hooks";
import type { Tx } from "./database";
import { DbError, toDbError } from "./errors";

/** First come, first served. */
export class Mutex {
  #tail: Promise<void> = Promise.resolve();
  waiting = 0;

  async run<T>(work: () => Promise<T>): Promise<T> {
    let release = () => {};
    const previous = this.#tail;
    this.#tail = new Promise((resolve) => (release = resolve));
    this.waiting++;
    try {
      await previous;
      return await work();
    } finally {
      this.waiting--;
      release();
    }
  }
}

/** One open transaction or savepoint. */
export interface Scope {
  tx: Tx;
  depth: number;
  open: boolean;
  /** A statement failed: the scope can only roll back, on both engines alike. */
  failed: boolean;
  nest: Mutex;
  parent: Scope | null;
  after: (() => unknown)[];
  raw(statement: string): Promise<unknown>;
}

export const scopes = new AsyncLocalStorage<Scope>();

export const isLive = (scope: Scope): boolean => scope.open && (!scope.parent || isLive(scope.parent));

export const failedError = () =>
  new DbError(
    "closed",
    undefined,
    [],
    new Error("a failed statement was swallowed; wrap the risky part in a nested transact()"),
  );

export const closedError = () =>
  new DbError("closed", undefined, [], new Error("query on a transaction that has ended (missing await?)"));

export const openScope = (tx: Tx, raw: Scope["raw"]): Scope => ({
  ...{ tx, raw, depth: 0, open: true, failed: false, nest: new Mutex(), parent: null, after: [] },
});

/**
 * The transaction in which the running code was called, if it may still run statements on the connection of `tx`. Every
 * transaction of a connection shares one `tx`, so that its queries stay prepared; whose turn it is, is known by the call.
 */
export function liveScope(tx: Tx): Scope {
  const scope = scopes.getStore();
  if (!scope || scope.tx !== tx || !isLive(scope)) throw closedError();
  if (scope.failed) throw failedError();
  return scope;
}

/** Runs `work` in its scope. A query that `work` returns without awaiting it is run inside, too. */
export const workIn = <T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  scopes.run(scope, async () => await work(scope.tx));

/** Ends a scope before COMMIT or RELEASE; refuses when a statement failed or a nested transaction still runs. */
export function endScope(scope: Scope) {
  scope.open = false;
  if (scope.failed) throw failedError();
  if (scope.nest.waiting) {
    throw new DbError("closed", undefined, [], new Error("a nested transact() was still running (missing await?)"));
  }
}

/** Effects of a commit run outside its transaction and after it. The write is done: an effect that fails takes nothing with it. */
export function runAfterCommit(scope: Scope) {
  const run = async (callback: () => unknown) => {
    try {
      await callback();
    } catch (error) {
      console.error("after commit:", error instanceof Error ? error.message : error);
    }
  };
  for (const callback of scope.after) queueMicrotask(() => scopes.exit(() => void run(callback)));
}

/** A transaction inside a transaction: a savepoint that can fail without taking the outer one with it. */
export async function nestedTransaction<T>(outer: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return outer.nest.run(async () => {
    if (!isLive(outer)) throw closedError();
    const scope: Scope = {
      ...outer,
      parent: outer,
      depth: outer.depth + 1,
      open: true,
      failed: false,
      nest: new Mutex(),
      after: [],
    };
    const savepoint = `sp_${scope.depth}`;
    await outer.raw(`SAVEPOINT ${savepoint}`);
    try {
      const result = await workIn(scope, work);
      endScope(scope);
      await outer.raw(`RELEASE SAVEPOINT ${savepoint}`);
      outer.after.push(...scope.after);
      return result;
    } catch (error) {
      scope.open = false;
      if (isLive(outer)) {
        await outer.raw(`ROLLBACK TO SAVEPOINT ${savepoint}`);
        await outer.raw(`RELEASE SAVEPOINT ${savepoint}`);
      }
      throw toDbError(error);
    }
  });
}
