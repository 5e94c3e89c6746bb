/** What an answer sends, headers included, as bytes to search. */
export interface Sent {
  /** What was asked, for the report. */
  what: string;
  headers: string;
  body: Buffer;
}

export async function sentOf(what: string, answer: Response): Promise<Sent> {
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  return { what: `${what} (${answer.status})`, headers, body: Buffer.from(await answer.arrayBuffer()) };
}

/**
 * Where any of the words can be read in what was sent: as it is, as addresses, scripts, pages and mails write it, in
 * Base64 at each of its three places, and in the two-byte letters of picture metadata. Letters large and small are one.
 */
export function tracesIn({ what, headers, body }: Sent, words: readonly string[]): string[] {
  const texts = [fold(headers), fold(body.toString("latin1"))];
  return words
    .filter((word) => formsOf(word).some((form) => texts.some((text) => text.includes(form))))
    .map((word) => `${word} in ${what}`);
}

const fold = (text: string) => text.toLowerCase();

/** All ways of writing a word, each as the letters of its bytes. */
function formsOf(word: string): string[] {
  const utf8 = Buffer.from(word).toString("latin1");
  const twoBytes = Buffer.from(word, "utf16le");
  const codes = [...word].map((letter) => letter.codePointAt(0) ?? 0);
  const isPlain = codes.every((code) => code < 128);
  return [
    utf8,
    encodeURIComponent(word),
    // form encoding
    new URLSearchParams({ word }).toString().slice("word=".length),
    twoBytes.toString("latin1"),
    Buffer.from(twoBytes).swap16().toString("latin1"),
    ...base64Forms(Buffer.from(word)),
    ...(isPlain
      ? []
      : [
          codes.map((code) => `\\u${code.toString(16).padStart(4, "0")}`).join(""),
          codes.map((code) => `&#${code};`).join(""),
          codes.map((code) => `&#x${code.toString(16)};`).join(""),
        ]),
  ].map(fold);
}

/** Base64 writes three bytes as four letters, so a word looks different after 0, 1 and 2 other bytes; its edges, which its neighbours change, are left out. */
function base64Forms(word: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const letters = Buffer.concat([Buffer.alloc(before), word])
      .toString("base64")
      .replace(/=+$/, "");
    const core = letters.slice(before === 0 ? 0 : before + 1, Math.floor(((before + word.length) * 8) / 6));
    // shorter ones stand in any text by chance
    return core.length >= 12 ? [core, core.replaceAll("+", "-").replaceAll("/", "_")] : [];
  });
}
