import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { expect, test } from "vitest";
import { z } from "zod";
import { Refusal } from "#app/domain/refusal";
import { readForm, submitForm } from "#app/web/forms.server";
import { refusal } from "#tests/support/refusal";

const schema = z.object({ name: z.string().min(2), currentPassword: z.string() });
const post = (entries: Record<string, string>) =>
  new Request("https://xinglin.example/x", { method: "POST", body: new URLSearchParams(entries) });
const filled = { name: "演示", currentPassword: "a secret word" };

interface Reply {
  data: { initialValue?: unknown; error?: Record<string, string[]> };
  init: { status: number };
}

test("a form that fits is carried out and leads on, with its headers", async () => {
  const answer = await submitForm(post(filled), "en", schema, async ({ name }) => ({
    to: `/done/${name.length}`,
    headers: { "Set-Cookie": "a=b" },
  }));
  expect(answer).toBeInstanceOf(Response);
  const { status, headers } = answer as Response;
  expect([status, headers.get("Location"), headers.get("Set-Cookie")]).toEqual([302, "/done/2", "a=b"]);
});

test("what does not fit comes back with its fields marked in message keys, and no password", async () => {
  const perform = () => Promise.reject(new Error("must not be carried out"));
  const reply = (await submitForm(post({ ...filled, name: "演" }), "en", schema, perform)) as unknown as Reply;
  expect(reply.init.status).toBe(422);
  expect(reply.data.error).toEqual({ name: ['common.error-too-short|{"min":2}'] });
  expect(JSON.stringify(reply)).not.toContain("a secret word");
});

test("a refusal comes back above the form in the person's language, what was typed kept except passwords", async () => {
  const perform = () => Promise.reject(new Refusal("account.throttled", { minutes: 7 }));
  const reply = (await submitForm(post(filled), "zh-CN", schema, perform)) as unknown as Reply;
  expect(reply.init.status).toBe(429);
  expect(reply.data.error).toEqual({ "": ["尝试次数过多，请7分钟后再试。"] });
  expect(reply.data.initialValue).toEqual({ name: "演示" });
});

test("a missing right and a fault are not told above a form", async () => {
  for (const error of [new Refusal("case.not-found"), new Error("broken")]) {
    await expect(submitForm(post(filled), "en", schema, () => Promise.reject(error))).rejects.toBe(error);
  }
});

test("a form that says it is too large is refused, and one that does not say so too", async () => {
  const said = new Request("https://x/", { method: "POST", headers: { "content-length": "2000001" }, body: "a" });
  await expect(readForm(said)).rejects.toEqual(refusal("form.too-large"));
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(500_000)),
  });
  const unsaid = new Request("https://x/", { method: "POST", body: endless, duplex: "half" });
  await expect(readForm(unsaid)).rejects.toEqual(refusal("form.too-large"));
});

test.each([
  ["application/json", "{}"],
  ["multipart/form-data; boundary=x", "no parts"],
])("a body of type %s that is no form is refused", async (type, body) => {
  const request = new Request("https://x/", { method: "POST", headers: { "Content-Type": type }, body });
  await expect(readForm(request)).rejects.toEqual(refusal("form.unreadable"));
});

test("whoever sends a form that is too long, in pieces of unknown number, gets an answer to read", async () => {
  const server = createServer((request, response) => {
    const body = createReadableStreamFromReadable(request);
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    readForm(new Request("http://localhost/", { method: "POST", body, duplex: "half", headers })).catch(
      (error: unknown) => response.writeHead(error instanceof Refusal ? error.status : 500).end(),
    );
  });
  server.listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sending = request({ port, method: "POST" }, (answer) => resolve(answer.resume().statusCode));
    sending.once("error", reject);
    // everything is sent before the answer is read, as browsers do
    for (let count = 0; count < 100; count += 1) sending.write(Buffer.alloc(64 * 1024, "a"));
    sending.end();
  }).finally(() => server.close());

  expect(status).toBe(413);
});
