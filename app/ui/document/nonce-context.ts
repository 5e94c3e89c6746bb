import { createContext } from "react";

/** The nonce this response's Content-Security-Policy allows for scripts. Filled on the server only: browsers hide it from pages. */
export const NonceContext = createContext<string | undefined>(undefined);
