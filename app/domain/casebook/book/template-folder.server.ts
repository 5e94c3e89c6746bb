import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the template of the book lies. */
export const templateFolder = () => projectFolder("app/domain/casebook/book/template");

/** A folder of the sources, found from the project's root: the same from the sources and from the build. */
export function projectFolder(inside: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("The project's root was not found: no package.json above this file.");
    folder = above;
  }
  return join(folder, inside);
}
