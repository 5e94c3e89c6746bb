import { getDocumentProxy } from "unpdf";
import { Refusal } from "#app/domain/refusal";

// The reader counts on Promise.try, which Node has from 24 on.
Object.assign(Promise, {
  try: <Result, Given extends unknown[]>(work: (...given: Given) => Result | PromiseLike<Result>, ...given: Given) =>
    new Promise<Result>((resolve) => resolve(work(...given))),
});

/** How many pages a PDF has. Refuses one that asks for a password before it can be read, and one that cannot be read at all. */
export async function pdfPages(bytes: Uint8Array): Promise<number> {
  try {
    const { numPages } = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: true });
    if (numPages > 0) return numPages;
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") throw new Refusal("attachment.encrypted");
  }
  throw new Refusal("attachment.damaged");
}
