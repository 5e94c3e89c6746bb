import { cases } from "./cases";
import { casesEditor } from "./cases-editor";
import { casesHistory } from "./cases-history";
import { casesImport } from "./cases-import";
import { casesOwn } from "./cases-own";
import { casesWriting } from "./cases-writing";
import { common } from "./common";
import { evidence } from "./evidence";
import { evidenceWriting } from "./evidence-writing";
import { files } from "./files";
import { people } from "./people";
import { peopleAccess } from "./people-access";
import { refusal } from "./refusal";
import { rights } from "./rights";
import { seal } from "./seal";

/** What institutions and account screens say: half of all sentences. A test finds what is missing here. */
export const enForWriters = {
  ...common,
  ...people,
  ...peopleAccess,
  ...files,
  ...cases,
  ...casesEditor,
  ...casesHistory,
  ...casesImport,
  ...casesOwn,
  ...casesWriting,
  ...evidence,
  ...evidenceWriting,
  ...refusal,
  ...rights,
  ...seal,
} as const;
