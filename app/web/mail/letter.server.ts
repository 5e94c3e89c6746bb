import { isLanguage, fallbackLanguage } from "#app/i18n/languages";
import type { QueuedMail } from "#app/domain/record/mail-rows.server";
import { translatorFor } from "#app/i18n/messages.server";

export interface Letter {
  to: string;
  subject: string;
  text: string;
  messageId: string;
}

/** Where letters lead, and whether everything here is a demonstration. */
export interface Sender {
  origin: string;
  isDemo: boolean;
}

/** A queued mail in its recipient's words; `path` among its facts becomes a full address, a demonstration's letter says so first. */
export function writeLetter(mail: QueuedMail, { origin, isDemo }: Sender): Letter {
  const language = isLanguage(mail.language) ? mail.language : fallbackLanguage;
  // the template's name is data here: a test checks that every template has its words in both languages
  const say = translatorFor(language) as unknown as (key: string, facts: Record<string, unknown>) => string;
  const { path, demo, callEn, ...words } = mail.facts;
  // a call has an official name in each language: the letter says the one its reader speaks
  const call = language === "en" && callEn ? { call: callEn } : {};
  const facts = { ...words, ...call, link: typeof path === "string" ? new URL(path, origin).href : origin };
  const subject = say(`mail.${mail.template}.subject`, facts);
  const body = `${say(`mail.${mail.template}.body`, facts)}\n\n${say("mail.signature", { origin })}`;
  const notice = demo || isDemo ? say("mail.demo", {}) : "";
  return {
    to: mail.address,
    subject: notice ? `【${notice}】${subject}` : subject,
    text: notice ? `${notice}\n\n${body}` : body,
    messageId: mail.messageId,
  };
}
