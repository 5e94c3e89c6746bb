const schemes = ["http:", "https:", "mailto:"];

/** The address of a link if it is one a reader may follow (http, https, mailto, written out in full), else null. */
export function safeHref(address: string) {
  const href = address.trim();
  if (href.length > 2_000 || !/^[a-z]+:/i.test(href) || /[\p{Cc}\s]/u.test(href)) return null;
  try {
    return schemes.includes(new URL(href).protocol) ? href : null;
  } catch {
    return null;
  }
}
