import { postPart } from "./post-part";
import type { SendPart } from "./save-answer";

/** Sends parts of a case to its end points. `broken` is what is said where the server gave no words. */
export function sendPartOf(caseId: string, broken: string): SendPart {
  return (part, { rev, content, isJoined }) => {
    const about = isJoined ? { rev, joined: true } : { rev };
    const body = part === "header" ? { ...about, ...(content as object) } : { ...about, document: content };
    const path = part === "header" ? "header" : `sections/${part}`;
    return postPart(`/institution/cases/${caseId}/${path}`, body, broken);
  };
}
