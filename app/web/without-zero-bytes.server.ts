import { Transform } from "node:stream";

/**
 * React 18 writes pages in views of 2,048 bytes and, where a character of several bytes does not fit into the rest of
 * one, sends the rest as zero bytes. A browser reads those as �� inside attributes: a form would send back a damaged
 * text. No page holds a zero byte of its own, so all of them are dropped.
 */
export const withoutZeroBytes = () =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
