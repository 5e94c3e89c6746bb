import { calls } from "./calls";
import { callsAnnouncement } from "./calls-announcement";
import { callsOverview } from "./calls-overview";
import { casebook } from "./casebook";
import { casebookOrganiser } from "./casebook-organiser";
import { cases } from "./cases";
import { casesHistory } from "./cases-history";
import { casesEditor } from "./cases-editor";
import { casesOfficer } from "./cases-officer";
import { casesImport } from "./cases-import";
import { casesOwn } from "./cases-own";
import { casesWriting } from "./cases-writing";
import { common } from "./common";
import { desk } from "./desk";
import { documents } from "./documents";
import { evidence } from "./evidence";
import { evidenceWriting } from "./evidence-writing";
import { exhibition } from "./exhibition";
import { files } from "./files";
import { mail } from "./mail";
import { people } from "./people";
import { peopleAccess } from "./people-access";
import { publicPages } from "./public";
import { record } from "./record";
import { recordEvents } from "./record-events";
import { refusal } from "./refusal";
import { rights } from "./rights";
import { seal } from "./seal";
import { reviews } from "./reviews";
import { reviewsOrganiser } from "./reviews-organiser";
import { system } from "./system";

/** Every sentence of the product in English: the source of all keys. A key is `slice.thing`, written out in its slice's file. */
export const en = {
  ...common,
  ...record,
  ...recordEvents,
  ...people,
  ...peopleAccess,
  ...files,
  ...documents,
  ...calls,
  ...callsOverview,
  ...callsAnnouncement,
  ...cases,
  ...casesHistory,
  ...casesOfficer,
  ...casesEditor,
  ...casesWriting,
  ...casesImport,
  ...casesOwn,
  ...reviews,
  ...reviewsOrganiser,
  ...evidence,
  ...evidenceWriting,
  ...desk,
  ...casebook,
  ...casebookOrganiser,
  ...exhibition,
  ...publicPages,
  ...system,
  ...refusal,
  ...rights,
  ...seal,
  ...mail,
} as const;
