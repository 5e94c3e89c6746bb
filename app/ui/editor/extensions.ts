import { documentExtensions } from "#app/domain/documents/extensions";

/** The editor's extensions: the document's own schema, with pictures shown from where the portal serves them. */
export function editorExtensions(fileUrl: (fileId: string) => string) {
  return documentExtensions({ fileUrl });
}
