import { createServer } from "node:http";

/** A bare node:http server that answers one page's bytes to everyone: what the public page is held against. */
process.once("message", ({ body, headers }: { body: string; headers: Record<string, string> }) => {
  const bytes = Buffer.from(body, "base64");
  const server = createServer((_request, response) => {
    response.writeHead(200, { ...headers, "content-length": bytes.length }).end(bytes);
  }).listen(0, "127.0.0.1", () => {
    const address = server.address();
    process.send?.(address === null || typeof address === "string" ? null : address.port);
  });
  process.once("disconnect", () => process.exit(0));
});
