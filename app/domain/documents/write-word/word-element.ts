import type { XmlElement, XmlNode } from "../read-word/xml-tree";

/** An element of a Word part. Attributes that are undefined are left out. */
export function word(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...children: XmlNode[]
): XmlElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return { name, attributes: Object.fromEntries(given.map(([key, value]) => [key, String(value)])), children };
}

/** A property with a value, as Word writes nearly all of them. */
export const property = (name: string, value: string | number) => word(name, { "w:val": value });
