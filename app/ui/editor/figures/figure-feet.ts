/** The place beneath one figure of an open paper. */
export interface FigureFoot {
  key: string;
  fileId: string;
  element: HTMLElement;
}

/** The places beneath the figures of all open papers, where a screen says something of each. */
export class FigureFeet {
  #opened = 0;
  #feet: readonly FigureFoot[] = [];
  readonly #listeners = new Set<() => void>();

  /** A figure is shown: the place beneath it. */
  open(fileId: string): HTMLElement {
    const element = document.createElement("div");
    element.className = "figure-foot";
    element.contentEditable = "false";
    this.#opened += 1;
    this.#tell([...this.#feet, { key: `foot-${this.#opened}`, fileId, element }]);
    return element;
  }

  /** It is no longer shown. */
  close(element: Node) {
    this.#tell(this.#feet.filter((foot) => foot.element !== element));
  }

  readonly all = () => this.#feet;

  /** Hears of figures that come and go. */
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  #tell(feet: readonly FigureFoot[]) {
    this.#feet = feet;
    for (const listener of this.#listeners) listener();
  }
}
