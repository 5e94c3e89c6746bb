/** Leaves what stands in an element and takes the element away. */
export function unwrap(element: Element) {
  element.replaceWith(...element.childNodes);
}
