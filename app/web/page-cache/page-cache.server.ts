import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** A public page as it was answered once, in each form a browser may ask for. */
export interface KeptPage {
  etag: string;
  contentType: string;
  plain: Buffer;
  gzip: Buffer;
  brotli: Buffer;
}

/** The most bytes of pages kept at once. */
const CAPACITY = 64 * 1024 * 1024;

/** Pages of one process, thrown away together when the public pages' version moves on; the least recently read goes first when it is full. */
export class PageCache {
  #version = -1;
  #bytes = 0;
  readonly #pages = new Map<string, KeptPage>();

  get(version: number, key: string): KeptPage | undefined {
    if (version !== this.#version) return undefined;
    const page = this.#pages.get(key);
    if (page) {
      this.#pages.delete(key);
      this.#pages.set(key, page);
    }
    return page;
  }

  set(version: number, key: string, page: KeptPage) {
    if (version < this.#version) return;
    if (version > this.#version) {
      this.#pages.clear();
      this.#bytes = 0;
      this.#version = version;
    }
    this.#remove(key);
    this.#pages.set(key, page);
    this.#bytes += weight(page);
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= CAPACITY) break;
      this.#remove(oldest);
    }
  }

  #remove(key: string) {
    const page = this.#pages.get(key);
    if (!page) return;
    this.#pages.delete(key);
    this.#bytes -= weight(page);
  }
}

const weight = (page: KeptPage) => page.plain.length + page.gzip.length + page.brotli.length;

/** Compresses a page once for all its readers. */
export async function keepPage(body: Buffer, contentType: string): Promise<KeptPage> {
  const [zipped, brotli] = await Promise.all([
    toGzip(body, { level: 9 }),
    toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  ]);
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  return { etag, contentType, plain: body, gzip: zipped, brotli };
}
