import { inAnotherCall } from "./another-call";
import { writtenWithEvidence } from "./story";

/** Run by tsx beside the server of the journeys, on the desk whose call it is told: another that takes no case before the rights of its pictures are declared, and a draft for it that is complete but for that, one of its numbers with evidence. */
const [deskCall = ""] = process.argv.slice(2);

const settings = { materialRights: "required" } as const;
const rights = await inAnotherCall({ deskCall, slug: "rights", year: 2028, settings }, writtenWithEvidence);

process.stdout.write(JSON.stringify(rights));
