import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { readSettings, SetupError } from "#app/web/env.server";

const folderWith = (secrets?: string) => {
  const folder = join(inject("testRunFolder"), randomUUID());
  mkdirSync(folder);
  if (secrets !== undefined) writeFileSync(join(folder, "secrets.json"), secrets);
  return folder;
};
const complete = {
  NODE_ENV: "production",
  PUBLIC_ORIGIN: "https://xinglin.example/path",
  UPLOADTHING_TOKEN: "token",
} as const;

test("production names every setting it misses, and does not start", () => {
  const start = () => readSettings({ NODE_ENV: "production", DATA_DIR: folderWith() });
  expect(start).toThrow(SetupError);
  expect(start).toThrow(
    /PUBLIC_ORIGIN: is missing\. Put here the address[^]*UPLOADTHING_TOKEN: is missing\. Put here /,
  );
});

test.each([
  ["an empty token", { UPLOADTHING_TOKEN: "" }, /UPLOADTHING_TOKEN/],
  ["an origin that is none", { PUBLIC_ORIGIN: "xinglin.example" }, /PUBLIC_ORIGIN/],
  ["an origin of another kind", { PUBLIC_ORIGIN: "ftp://xinglin.example" }, /PUBLIC_ORIGIN/],
  ["an upload limit that is no number", { MAX_UPLOAD_BYTES: "much" }, /MAX_UPLOAD_BYTES/],
])("production refuses %s", (_what, wrong, named) => {
  expect(() => readSettings({ ...complete, DATA_DIR: folderWith(), ...wrong })).toThrow(named);
});

test("secrets come from their file, and the environment wins", () => {
  const DATA_DIR = folderWith(
    JSON.stringify({ MAIL_FROM: "letters@xinglin.example", UPLOADTHING_TOKEN: "from the file" }),
  );
  const { PUBLIC_ORIGIN } = complete;
  const settings = readSettings({ NODE_ENV: "production", PUBLIC_ORIGIN, DATA_DIR, UPLOADTHING_TOKEN: "given" });
  expect(settings).toMatchObject({
    PUBLIC_ORIGIN: "https://xinglin.example",
    MAIL_FROM: "letters@xinglin.example",
    UPLOADTHING_TOKEN: "given",
  });
});

test.each(["[]", '{"MAIL_FROM": 7}', "not JSON"])("a secrets file that holds %s is refused in words", (content) => {
  expect(() => readSettings({ ...complete, DATA_DIR: folderWith(content) })).toThrow(SetupError);
});

test("development starts without any setting", () => {
  expect(readSettings({ NODE_ENV: "development", DATA_DIR: folderWith() }).PUBLIC_ORIGIN).toMatch(
    /^http:\/\/localhost/,
  );
});
