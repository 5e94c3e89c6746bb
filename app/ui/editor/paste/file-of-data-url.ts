/** A picture that lay inside a text as a `data:` address, as a file. */
export function fileOfDataUrl(address: string, place: number): File {
  const [head = "", body = ""] = address.split(",", 2);
  const type = /^data:([\w/+-]+)/.exec(head)?.[1] ?? "image/png";
  const bytes = Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
  return new File([bytes], `${place + 1}.${type.slice(type.indexOf("/") + 1)}`, { type });
}
