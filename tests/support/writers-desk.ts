import { test } from "@playwright/test";
import { type KillablePortal, openKillablePortal } from "./killable-portal";

/** For one file of tests: a portal of its own with as many drafts, gone after them; each test's browsers are closed behind it. */
export function writersDesk(drafts: number) {
  let opened: KillablePortal | undefined;
  let left: string[] = [];
  test.beforeAll(async () => {
    opened = await openKillablePortal(drafts);
    left = [...opened.drafts];
  });
  test.afterAll(() => opened?.remove());
  test.afterEach(async ({ browser }) => {
    for (const context of browser.contexts()) await context.close();
  });
  return {
    portal: () => {
      if (!opened) throw new Error("the portal is opened before the first test");
      return opened;
    },
    /** A draft no other test writes in. */
    nextDraft: () => {
      const draft = left.pop();
      if (!draft) throw new Error("more tests than drafts");
      return draft;
    },
  };
}
