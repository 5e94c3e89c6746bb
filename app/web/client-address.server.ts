/** The network address a request comes from, as server.js found it behind its proxies; it overwrites whatever a browser sent under this name. */
export const clientAddress = (request: Request) => request.headers.get("x-client-address") ?? "unknown";
