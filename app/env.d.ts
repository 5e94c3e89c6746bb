/** Types the hooks of Remix for Single Fetch, and names what server.js hands to every loader and action. */
import "@remix-run/node";
import "@remix-run/server-runtime";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    /** The nonce that this response's Content-Security-Policy allows for scripts. */
    cspNonce?: string;
  }
}
