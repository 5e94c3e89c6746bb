import { inAnotherCall } from "./another-call";
import { handedIn } from "./story";

/** Run by tsx beside the server of the journeys, on the desk whose call it is told: another that asks for the sealed form, and a case that was handed in to it. */
const [deskCall = ""] = process.argv.slice(2);

const settings = { seal: { form: "on", afterReturn: "changed" } } as const;
const seal = await inAnotherCall({ deskCall, slug: "seal", year: 2029, settings }, handedIn);

process.stdout.write(JSON.stringify(seal));
