import { randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, inject, test } from "vitest";
import type { Database } from "#app/db/database";
import { enqueueMail, enqueueMailTo } from "#app/domain/record/enqueue-mail.server";
import { mailTemplates } from "#app/domain/record/mail-templates";
import { work } from "#app/domain/record/work.server";
import { languages } from "#app/i18n/languages";
import { deliverMail } from "#app/web/mail/deliver-mail.server";
import { writeLetter } from "#app/web/mail/letter.server";
import { intoFolder, type Post } from "#app/web/mail/post.server";
import { jobs, mails } from "#drizzle/schema/record";
import { freshDatabase } from "#tests/support/database";
import { aCall } from "#tests/support/factories/call";
import { aUser } from "#tests/support/factories/user";

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});
const origin = "https://xinglin.example";

/** Lets a worker deliver until no mail job waits. */
async function deliverAll(post: Post) {
  const waiting = await db.read.$count(mails);
  let delivered = 0;
  let allOut = () => {};
  const out = new Promise<void>((resolve) => (allOut = resolve));
  const deliver = deliverMail(db, post, origin);
  const worker = work(db, {
    "mail.deliver": async (running) => {
      await deliver(running);
      if (++delivered === waiting) allOut();
    },
  });
  await out;
  await worker.stop();
}

test("a letter follows the language of its reader's account", async () => {
  const english = await aUser(db, { language: "en", name: "Ms Example" });
  await db.transact((tx) =>
    enqueueMail(tx, { userId: english.id, template: "new-password", facts: { name: english.name, path: "/a/b" } }),
  );
  const [mail] = await db.read.select().from(mails);
  expect(mail).toMatchObject({ userId: english.id, address: english.email, language: "en", sentAt: null });
  const letter = writeLetter(mail!, { origin, isDemo: false });
  expect(letter.subject).toBe("A new password for Xinglin");
  expect(letter.text).toContain("https://xinglin.example/a/b");
  expect(letter.text).toContain("Dear Ms Example,");
});

test("nothing is queued for an account that does not exist, or in a transaction that fails", async () => {
  await db.transact((tx) => enqueueMail(tx, { userId: "nobody", template: "new-password", facts: {} }));
  await expect(
    db.transact(async (tx) => {
      const to = { address: "a@example.org", language: "en", template: "new-password", facts: {} } as const;
      await enqueueMailTo(tx, to);
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  expect([await db.read.$count(mails), await db.read.$count(jobs)]).toEqual([0, 0]);
});

test("without SMTP a letter becomes one file, and its link is forgotten here", async () => {
  const folder = join(inject("testRunFolder"), randomUUID());
  const facts = { name: "专家", house: "示例组委会", inviter: "主管", path: "/account/invitation/secret" };
  const to = { address: "r@example.org", language: "zh-CN", template: "reviewer-invitation", facts } as const;
  await db.transact((tx) => enqueueMailTo(tx, to));
  await deliverAll(intoFolder(folder, "xinglin@example.org"));

  const [file, ...more] = await readdir(folder);
  expect(more).toEqual([]);
  const eml = await readFile(join(folder, file!), "utf8");
  expect(eml).toContain("To: r@example.org");
  const body = Buffer.from(
    eml
      .split(/\r?\n\r?\n/)
      .slice(1)
      .join(""),
    "base64",
  ).toString("utf8");
  expect(body).toContain("https://xinglin.example/account/invitation/secret");
  expect(body).not.toContain("演示数据");
  const [mail] = await db.read.select().from(mails);
  expect(mail?.sentAt).not.toBeNull();
  expect(mail?.facts).toEqual({ name: "专家", house: "示例组委会", inviter: "主管" });
});

test("every letter of a demonstration says first that nothing in it is real", async () => {
  await aCall(db, { isDemo: true });
  const letters: Parameters<Post>[0][] = [];
  const user = await aUser(db, { language: "zh-CN" });
  await db.transact((tx) =>
    enqueueMail(tx, { userId: user.id, template: "new-password", facts: { name: user.name, path: "/x" } }),
  );
  await deliverAll(async (letter) => void letters.push(letter));

  expect(letters).toHaveLength(1);
  expect(letters[0]?.subject).toMatch(/^【演示数据，非认定结果】/);
  expect(letters[0]?.text).toMatch(/^演示数据，非认定结果\n/);
});

test("the post failing once leaves the letter to a later attempt, under the same Message-ID", async () => {
  const to = { address: "r@example.org", language: "en", template: "new-password", facts: {} } as const;
  await db.transact((tx) => enqueueMailTo(tx, to));
  const [mail] = await db.read.select().from(mails);
  const refuse: Post = async () => {
    throw new Error("mailbox full");
  };
  let failed = () => {};
  const failure = new Promise<void>((resolve) => (failed = resolve));
  const worker = work(db, { "mail.deliver": deliverMail(db, refuse, origin) }, { onFailure: () => failed() });
  await failure;
  await worker.stop();
  expect(await db.read.select().from(mails)).toEqual([mail]);

  await db.transact((tx) => tx.update(jobs).set({ runAt: new Date(0) }));
  const sent: string[] = [];
  await deliverAll(async ({ messageId }) => void sent.push(messageId));
  expect(sent).toEqual([mail?.messageId]);
});

test.each(mailTemplates)("the letter %s has its words in both languages", (template) => {
  for (const language of languages) {
    const row = { id: "", userId: null, address: "", messageId: "", createdAt: new Date(), sentAt: null, facts: {} };
    const { subject, text } = writeLetter({ ...row, language, template }, { origin, isDemo: true });
    expect(`${subject}\n${text}`).not.toContain("mail.");
  }
});
