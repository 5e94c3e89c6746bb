import { env } from "./env.server";

/** A page's full address as it is printed and cited. */
export const publicAddress = (path: string): string => new URL(path, env().PUBLIC_ORIGIN).href;
