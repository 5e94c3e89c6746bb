import { headerPart } from "#app/domain/cases/part-states";
import { storedHeader } from "#app/domain/cases/stored-header";
import { storedDocument } from "#app/domain/documents/stored-document";

/** A part as the server would store it, however an editor wrote it. */
export const storedForm = (part: string, content: unknown): unknown =>
  part === headerPart ? storedHeader(content) : storedDocument(content);
