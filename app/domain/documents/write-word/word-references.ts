/** A picture as a Word file carries it. Sizes are pixels. */
export interface WordPicture {
  bytes: Uint8Array;
  extension: "png" | "jpeg" | "gif";
  width: number;
  height: number;
}

/** One list of a document: Word counts each under a number of its own. */
export interface WordList {
  numId: number;
  kind: "bullets" | "numbers";
  start: number;
}

interface PlacedPicture extends WordPicture {
  /** Counts the pictures of the file; names the part and the drawing. */
  place: number;
}

/** What the body of a Word file refers to and other parts hold: lists, links, pictures. Grows while the body is written. */
export class WordReferences {
  readonly lists: WordList[] = [];
  readonly links = new Map<string, string>();
  readonly shown: PlacedPicture[] = [];
  readonly #pictures: ReadonlyMap<string, WordPicture>;

  constructor(pictures: ReadonlyMap<string, WordPicture>) {
    this.#pictures = pictures;
  }

  list(kind: WordList["kind"], start: number): number {
    const numId = this.lists.length + 1;
    this.lists.push({ numId, kind, start });
    return numId;
  }

  /** The relationship id of an address. */
  link(href: string): string {
    const id = this.links.get(href) ?? `link${this.links.size + 1}`;
    this.links.set(href, id);
    return id;
  }

  /** A place for one of the case's own pictures; null for a file the case does not hold. */
  picture(fileId: string): PlacedPicture | null {
    const picture = this.#pictures.get(fileId);
    if (!picture) return null;
    const placed = { ...picture, place: this.shown.length + 1 };
    this.shown.push(placed);
    return placed;
  }
}
