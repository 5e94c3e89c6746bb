/** An element's inline style as it was written; office programs write names that browsers do not keep. */
export const styleOf = (element: Element) => (element.getAttribute("style") ?? "").replace(/\s+/g, " ");
