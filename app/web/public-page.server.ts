/** First words of addresses that belong to signed-in people or machines. Everything else is public and carries its language in its address. */
const WORK = /^\/(account|institution|recommender|reviewer|organiser|api|files|health|language|assets)(\/|\.data|\?|$)/;

/** Public pages are the same for every reader: nobody is read there, and the page cache keeps them. */
export const isPublicPath = (pathname: string) => !WORK.test(pathname);
