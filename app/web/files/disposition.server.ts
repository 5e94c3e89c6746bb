import { fileName } from "#app/domain/files/file-name";

/** How a browser shall name a file, and whether it may show it: the name in plain letters for old ones, in full for all others. */
export function disposition(kind: "inline" | "attachment", given: string): string {
  const name = fileName(given).replace(/["\\]/g, "");
  const plain = name.replace(/[^\x20-\x7e]/g, "_").replace(/[%;]/g, "_");
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${full}`;
}
