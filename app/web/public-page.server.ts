/** First words of addresses that belong to signed-in people or machines. Everything else is public and carries its language in its address. */
const WORK =
  /^\/(account|institution|recommender|reviewer|organiser|api|files|health|language|assets)(\/|\.data|\?|$)/i;

/** Public pages are the same for every reader: nobody is read there, and the page cache keeps them. */
export function isPublicPath(pathname: string): boolean {
  try {
    return !WORK.test(decodeURIComponent(pathname));
  } catch {
    // an address that cannot be read is nobody's public page
    return false;
  }
}
