import { setTimeout as sleep } from "node:timers/promises";
import { visitor } from "#app/domain/actor";
import type { Context } from "#app/domain/context.server";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";
import { sealEvents } from "#app/domain/record/commands/seal-events.server";
import { openJobs } from "#app/domain/record/queries/open-jobs.server";
import { work } from "#app/domain/record/work.server";
import { env } from "#app/web/env.server";
import { jobHandlers } from "#app/web/job-handlers.server";
import { configuredPost } from "#app/web/mail/post.server";

/** Where the demo plays: its people act through the product's own commands, at moments of the past weeks. */
export interface Stage {
  /** What a person is given for a command at that moment. */
  as: (userId: string, at: Date) => Promise<Context>;
  /** Someone who has not signed in. */
  visitor: (at: Date) => Context;
  /** The operators of the installation. */
  portal: (at: Date) => Context;
  /** Lets the worker do everything that is due, as if it were that moment. Rejects with the first failure. */
  settle: (at: Date) => Promise<void>;
}

/** A stage on the data of this installation. */
export function stageOn({ db, store, actor: portal }: Context): Stage {
  return {
    async as(userId, now) {
      const actor = await actorOfUser(db.read, userId);
      if (!actor) throw new Error(`nobody has the account ${userId}`);
      return { db, store, actor, now };
    },
    visitor: (now) => ({ db, store, actor: visitor("zh-CN"), now }),
    portal: (now) => ({ db, store, actor: portal, now }),
    async settle(at) {
      let failure: unknown;
      const handlers = jobHandlers({ db, store }, await configuredPost(), env().PUBLIC_ORIGIN, () => at);
      const worker = work(db, handlers, { pollMs: 100, onFailure: (_job, error) => (failure ??= error) });
      while (!failure && (await openJobs(db.read, new Date())) > 0) await sleep(50);
      await worker.stop();
      if (failure) throw failure instanceof Error ? failure : new Error("a job of the demo failed");
      while ((await sealEvents({ db, now: at })) > 0);
    },
  };
}
