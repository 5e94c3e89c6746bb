import { cleanTables } from "./clean-tables";
import { dropOfficeParts } from "./drop-office-parts";
import { joinWordLists } from "./join-word-lists";
import { levelHeadings } from "./level-headings";
import { mendLists } from "./mend-lists";
import { nameMarks } from "./name-marks";
import type { PasteLosses } from "./paste-losses";
import { takePictures } from "./take-pictures";
import { tidyText } from "./tidy-text";

/**
 * Makes of a clipboard's HTML (Word, WPS, LibreOffice, Excel, web pages) what the document's schema reads without loss
 * of words: real lists, head cells, headings from level 2 on, marks as elements; no styles, no office markup, no
 * pictures from elsewhere. Changes the body it is given and says what could not come along.
 */
export function cleanPasted(body: Element): PasteLosses {
  const formulas = dropOfficeParts(body);
  const { pictures, embedded } = takePictures(body);
  joinWordLists(body);
  nameMarks(body);
  mendLists(body);
  const wideTables = cleanTables(body);
  levelHeadings(body);
  tidyText(body);
  return { pictures, formulas, wideTables, embedded };
}
