import { escapeHtml } from "#app/domain/documents/escape-html";
import { maskWords } from "#app/domain/documents/identities/identities";

const words = Object.values(maskWords).map((word) => word.slice(1, -1));
const masks = new RegExp(`【(?:${words.join("|")})】`, "g");

/** Marks every replacement in text that is HTML already; words inside tags, such as alternative texts, stay as they are. */
export const markMasks = (html: string): string =>
  html
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith("<") ? part : part.replace(masks, (mask) => `<span class="mask">${mask}</span>`)))
    .join("");

/** The same for a plain line. */
export const markLine = (text: string): string => markMasks(escapeHtml(text));
