import type { JobHandler } from "#app/domain/record/work.server";
import { deliverMail } from "./mail/deliver-mail.server";
import type { Post } from "./mail/post.server";
import type { Portal } from "./portal.server";

/** What the worker knows how to do, by the kind of job. */
export const jobHandlers = (portal: Portal, post: Post, origin: string): Record<string, JobHandler> => ({
  "mail.deliver": deliverMail(portal.db, post, origin),
});
