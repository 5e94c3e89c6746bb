import { postPart } from "./post-part";
import type { SendPart } from "./save-answer";

/** Sends parts of a case to its end points. `broken` is what is said where the server gave no words. */
export function sendPartOf(caseId: string, broken: string): SendPart {
  return (part, rev, content) => {
    const body = part === "header" ? { rev, ...(content as object) } : { rev, document: content };
    const path = part === "header" ? "header" : `sections/${part}`;
    return postPart(`/institution/cases/${caseId}/${path}`, body, broken);
  };
}
