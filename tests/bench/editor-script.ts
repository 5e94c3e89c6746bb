import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { BenchRow } from "./row";

const assets = fileURLToPath(new URL("../../build/client/assets", import.meta.url));
const editRoute = "routes/institution/cases.$caseId.edit";

interface BuiltRoute {
  parentId?: string;
  module: string;
  imports?: string[];
}
interface BuiltPages {
  entry: { module: string; imports: string[] };
  routes: Record<string, BuiltRoute | undefined>;
}

/** What a browser fetches of script for the editor's page: at once, and in all with the editor, an upload and one language. */
export function benchEditorScript(): BenchRow[] {
  const { entry, routes } = builtPages();
  const chain: BuiltRoute[] = [];
  for (let route = routes[editRoute]; route; route = routes[route.parentId ?? ""]) chain.push(route);
  const first = [entry.module, ...entry.imports, ...chain.flatMap(({ module, imports = [] }) => [module, ...imports])];
  const start = closure(first.map(fileOf), importsOf);
  // of the two languages a browser loads one, and of it what institutions read: the larger counts
  const speaker = [...start].find((file) => file.startsWith("messages.client"))!;
  const languages = laterOf(speaker).filter((file) => file.startsWith("writers"));
  const spoken = languages.map((file) => closure([...start, file], importsOf));
  const before = spoken.sort((one, other) => sum(other) - sum(one))[0]!;
  const all = closure([...before], (file) => [...importsOf(file), ...(file === speaker ? [] : laterOf(file))]);
  return [
    row("Script of the editor's page before it can be used", before, 150),
    row("Script of the editor's page in all", all, 320),
  ];
}

const row = (name: string, files: ReadonlySet<string>, aim: number): BenchRow => ({
  name,
  figure: `${(sum(files) / 1000).toFixed(0)} kB`,
  aim: `≤ ${aim} kB`,
  note: `${files.size} files, each compressed by gzip`,
});

function builtPages(): BuiltPages {
  const manifest = readdirSync(assets).find((file) => /^manifest-.*\.js$/.test(file));
  if (!manifest) throw new Error("there is no build");
  const text = readFileSync(join(assets, manifest), "utf8");
  return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)) as BuiltPages;
}

const fileOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);
const textOf = (file: string) => readFileSync(join(assets, file), "utf8");
const sizeOf = (file: string) => gzipSync(textOf(file)).length;
const found = (pattern: RegExp) => (file: string) => [...textOf(file).matchAll(pattern)].map(([, name]) => name!);
const sum = (files: ReadonlySet<string>) => [...files].reduce((bytes, file) => bytes + sizeOf(file), 0);
const importsOf = found(/(?:from|import)\s*"\.\/([\w.$-]+\.js)"/g);
const laterOf = found(/import\("\.\/([\w.$-]+\.js)"\)/g);

function closure(start: readonly string[], next: (file: string) => string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...start];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...next(file));
  }
  return reached;
}
