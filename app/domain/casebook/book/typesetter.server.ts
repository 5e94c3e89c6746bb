import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import { join } from "node:path";
import { templateFolder } from "./template-folder.server";

/** The template could not be typeset or the file not be written by its standard; the message names the cause. */
export class TypesettingFailed extends Error {
  override name = "TypesettingFailed";
}

/** Where a template lies: the folder it may read from, and its first file in there. */
export interface TemplatePlace {
  workspace: string;
  main: string;
}

/** One run of Typst over a template, the book's unless another is named: lay files, typeset, write the PDF. Blocks while it works. */
export class Typesetter {
  readonly #folder: string;
  readonly #main: string;
  readonly #compiler: NodeCompiler;

  constructor(
    fontFolders: readonly string[],
    { workspace, main }: TemplatePlace = { workspace: templateFolder(), main: "book.typ" },
  ) {
    this.#folder = workspace;
    this.#main = main;
    this.#compiler = NodeCompiler.create({ workspace: this.#folder, fontArgs: [{ fontPaths: [...fontFolders] }] });
  }

  /** Lays a file into the template's folder, in memory only. */
  lay(name: string, content: Uint8Array | string) {
    this.#compiler.mapShadow(join(this.#folder, name), Buffer.from(content));
  }

  /** Forgets what the compiler kept of its work, but for the last few results. */
  forget(kept: number) {
    this.#compiler.evictCache(kept);
  }

  /** Typesets what was laid. Every warning is an error: a warning means a font was not found or a page not settled. */
  typeset() {
    const outcome = this.#compiler.compile({ mainFilePath: join(this.#folder, this.#main) });
    if (outcome.hasError()) throw new TypesettingFailed(saying(outcome.takeError()));
    const warnings = outcome.takeWarnings();
    if (warnings) throw new TypesettingFailed(saying(warnings));
    return outcome.result!;
  }

  /** Writes PDF/A-2a: tagged, every character with its Unicode, fonts within. Refuses text that its fonts cannot show. */
  write(typeset: ReturnType<Typesetter["typeset"]>, creationTimestamp: number): Uint8Array {
    try {
      return this.#compiler.pdf(typeset, { pdfStandard: "a-2a", creationTimestamp });
    } catch (cause) {
      throw new TypesettingFailed(cause instanceof Error ? cause.message : String(cause), { cause });
    }
  }
}

const saying = (error: NodeError | null) => JSON.stringify(error?.shortDiagnostics ?? []).slice(0, 2_000);
