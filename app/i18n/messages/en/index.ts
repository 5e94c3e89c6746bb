import { calls } from "./calls";
import { callsAnnouncement } from "./calls-announcement";
import { callsOverview } from "./calls-overview";
import { casebook } from "./casebook";
import { cases } from "./cases";
import { common } from "./common";
import { documents } from "./documents";
import { exhibition } from "./exhibition";
import { files } from "./files";
import { mail } from "./mail";
import { people } from "./people";
import { publicPages } from "./public";
import { record } from "./record";
import { refusal } from "./refusal";
import { reviews } from "./reviews";
import { system } from "./system";

/** Every sentence of the product in English: the source of all keys. A key is `slice.thing`, written out in its slice's file. */
export const en = {
  ...common,
  ...record,
  ...people,
  ...files,
  ...documents,
  ...calls,
  ...callsOverview,
  ...callsAnnouncement,
  ...cases,
  ...reviews,
  ...casebook,
  ...exhibition,
  ...publicPages,
  ...system,
  ...refusal,
  ...mail,
} as const;
