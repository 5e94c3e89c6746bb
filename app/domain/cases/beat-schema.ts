import { z } from "zod";

const part = z.string().min(1).max(80);

/** What an open editor tells: which page it is, where its person is, and which texts it has. */
export const beatSchema = z.strictObject({
  /** Names the page; it differs from the person's other pages. */
  tab: z.string().regex(/^[\w-]{1,40}$/),
  /** The part the person is in; nothing while they are elsewhere. */
  part: part.nullable(),
  /** `keep`: the person is writing in it; `take`: knowingly, over another's hold. */
  hold: z.enum(["none", "keep", "take"]),
  /** The `rev` of each part the page has. */
  revs: z.record(part, z.number().int().min(1)),
  /** The `rev` of each indicator the page has; nothing from a page that shows none. */
  ledger: z.record(z.uuid(), z.number().int().min(1)).optional(),
  /** The page is being closed. */
  isLeaving: z.boolean().optional(),
});
export type Beat = z.output<typeof beatSchema>;
