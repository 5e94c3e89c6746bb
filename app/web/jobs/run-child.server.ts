import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { runChildFile, type ChildOptions } from "./run-child-file.server";

/** The work that is done in a process of its own: each is `app/web/jobs/<name>.child.ts`. */
export type ChildName = "casebook" | "forms" | "matching" | "material" | "pictures" | "seal" | "word";

/**
 * Does heavy or risky work in a short-lived process of its own: memory comes back when it ends, a crash or a hostile file
 * harms nobody else, and the server keeps answering. From the production build it runs the built child, else the source.
 */
export function runChild<In, Out>(name: ChildName, input: In, options?: ChildOptions): Promise<Out> {
  return runChildFile<In, Out>(childFile(name), input, options);
}

function childFile(name: ChildName): string {
  const here = fileURLToPath(import.meta.url);
  if (here.endsWith(".ts")) return join(dirname(here), `${name}.child.ts`);
  const folders = here.split(sep);
  const build = folders.slice(0, folders.lastIndexOf("build") + 1).join(sep);
  return join(build, "jobs", `${name}.child.js`);
}
