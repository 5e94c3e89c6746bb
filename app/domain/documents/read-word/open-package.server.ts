import { Refusal } from "#app/domain/refusal";
import { inflateEntry, zipEntries } from "./zip-entries.server";

/** The parts of a Word file by name, inflated and found harmless. */
export type WordPackage = Map<string, Uint8Array>;

const maxBytes = 50_000_000;
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = [0x50, 0x4b, 0x03, 0x04];
const documentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/**
 * Opens a .docx. Refuses, in this order: too large; an old .doc; a file locked with a password; what is no Word file at
 * all; macros; a document type declaration in any part (the door for external entities); damage.
 */
export function openPackage(bytes: Uint8Array): WordPackage {
  if (bytes.length > maxBytes) throw new Refusal("word.too-large", { bytes: bytes.length });
  if (startsWith(bytes, ole)) throw new Refusal(isEncryptedOle(bytes) ? "word.encrypted" : "word.old-doc");
  if (!startsWith(bytes, zip)) throw new Refusal("word.not-word");
  const entries = zipEntries(bytes);
  if (entries.some((entry) => entry.encrypted)) throw new Refusal("word.encrypted");
  if (!entries.some((entry) => entry.name === "[Content_Types].xml")) throw new Refusal("word.not-word");
  if (entries.some((entry) => /vbaProject|vbaData/i.test(entry.name))) throw new Refusal("word.macros");
  const parts: WordPackage = new Map();
  for (const entry of entries) {
    if (isWanted(entry.name)) parts.set(entry.name, inflateEntry(bytes, entry));
  }
  checkKind(parts);
  checkDeclarations(parts);
  if (!mainPart(parts)) throw new Refusal("word.damaged");
  return parts;
}

/** The text of a part, from UTF-8 or UTF-16; null when the package has no such part. */
export function partText(parts: WordPackage, name: string): string | null {
  const bytes = parts.get(name);
  return bytes ? decode(bytes) : null;
}

/** The name of the part that holds the body. */
export function mainPart(parts: WordPackage): string | null {
  const target = /Target="\/?([^"]*)"/u;
  const relationship = (partText(parts, "_rels/.rels") ?? "")
    .match(/<Relationship\b[^>]*>/gu)
    ?.find((tag) => /Type="[^"]*\/officeDocument"/u.test(tag));
  const name = (relationship && target.exec(relationship)?.[1]) ?? "word/document.xml";
  return parts.has(name) ? name : null;
}

// Fonts, embedded programs and printer settings are never inflated.
function isWanted(name: string) {
  return /\.(?:xml|rels)$/iu.test(name) || /\/media\//u.test(name);
}

function checkKind(parts: WordPackage) {
  const types = partText(parts, "[Content_Types].xml") ?? "";
  if (/macroEnabled/iu.test(types)) throw new Refusal("word.macros");
  if (!types.includes(documentType)) throw new Refusal("word.not-word");
}

function checkDeclarations(parts: WordPackage) {
  for (const [name, bytes] of parts) {
    if (!/\/media\//u.test(name) && /<!(?:DOCTYPE|ENTITY)/iu.test(decode(bytes)))
      throw new Refusal("word.external-entities", { part: name });
  }
}

/** A file locked by Word is an OLE container with a stream of this name, written in UTF-16. */
function isEncryptedOle(bytes: Uint8Array) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from("EncryptedPackage", "utf16le"),
  );
}

function startsWith(bytes: Uint8Array, start: readonly number[]) {
  return start.every((byte, index) => bytes[index] === byte);
}

function decode(bytes: Uint8Array) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
