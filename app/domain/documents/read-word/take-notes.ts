import type { LostItems } from "./lost-items";

const note = /^(?:footnote|endnote)-(?!ref-)/u;

/**
 * Takes the notes from the end of a converted file and hands back a way to end a section with its own: what stood at
 * the foot of a page stands at the end of the section that refers to it.
 */
export function takeNotes(body: HTMLElement, lost: LostItems): (section: readonly Element[]) => Element[] {
  const notes = new Map<string, Element>();
  for (const item of body.querySelectorAll("li[id]")) {
    if (!note.test(item.id)) continue;
    for (const back of item.querySelectorAll('a[href^="#"]')) back.remove();
    notes.set(`#${item.id}`, item);
    lost.add("note", (item.textContent ?? "").trim().slice(0, 20));
    const list = item.parentElement;
    item.remove();
    if (list?.children.length === 0) list.remove();
  }
  return (section) => {
    const references = section.flatMap((element) => [...element.querySelectorAll("sup a[href]")]);
    return references.flatMap((reference) => {
      const item = notes.get(reference.getAttribute("href") ?? "");
      if (!item) return [];
      notes.delete(reference.getAttribute("href") ?? "");
      const paragraph = item.ownerDocument.createElement("p");
      paragraph.textContent = `${reference.textContent ?? ""} ${(item.textContent ?? "").trim()}`;
      return [paragraph];
    });
  };
}
