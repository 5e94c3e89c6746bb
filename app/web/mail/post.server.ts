import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { env } from "../env.server";
import type { Letter } from "./letter.server";

/** The way out for letters: SMTP where it is configured, else files that the operator can read. */
export type Post = (letter: Letter) => Promise<void>;

/** The post this installation is configured for. */
export async function configuredPost(): Promise<Post> {
  const { SMTP_URL, MAIL_FROM, DATA_DIR } = env();
  return SMTP_URL ? bySmtp(SMTP_URL, MAIL_FROM) : intoFolder(path.join(DATA_DIR, "mail"), MAIL_FROM);
}

async function bySmtp(url: string, from: string): Promise<Post> {
  const { createTransport } = await import("nodemailer");
  const transport = createTransport(url);
  return async (letter) => {
    await transport.sendMail({ from, ...letter });
  };
}

/** One .eml file per letter, named after its Message-ID: the same letter delivered twice is one file. */
export function intoFolder(folder: string, from: string): Post {
  return async ({ to, subject, text, messageId }) => {
    await mkdir(folder, { recursive: true });
    const { default: composer } = await import("nodemailer/lib/mail-composer/index.js");
    const bytes = await new composer({ from, to, subject, text, messageId, textEncoding: "base64" }).compile().build();
    await writeFile(path.join(folder, `${messageId.replace(/[^\w.-]/g, "")}.eml`), bytes);
  };
}
