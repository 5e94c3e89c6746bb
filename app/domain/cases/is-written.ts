import { countCharacters } from "#app/domain/documents/count-characters";
import type { RichDocument } from "#app/domain/documents/document";
import { figuresOf } from "#app/domain/documents/figures-of";

/** Whether a section holds anything a person put there. */
export const isWritten = (document: RichDocument) => countCharacters(document) > 0 || figuresOf(document).length > 0;
