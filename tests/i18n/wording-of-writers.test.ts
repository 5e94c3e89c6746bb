import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { en } from "#app/i18n/messages/en";
import { enForWriters } from "#app/i18n/messages/en/writers";
import { zhCN } from "#app/i18n/messages/zh-CN";
import { zhForWriters } from "#app/i18n/messages/zh-CN/writers";

const inApp = (file: string) => path.resolve(import.meta.dirname, "../../app", file);
const ofRoutes = (area: string) =>
  readdirSync(inApp(`routes/${area}`), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => inApp(`routes/${area}/${file}`));

/** Every module a browser loads for the screens of these files; what runs on the server alone says its own words. */
function modulesBehind(files: readonly string[]): string[] {
  const reached = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (reached.has(file) || /\.server\.tsx?$|i18n\/messages/.test(file)) continue;
    reached.add(file);
    for (const [, name] of readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)) {
      const found = fileOf(file, name!);
      if (found) waiting.push(found);
    }
  }
  return [...reached];
}

function fileOf(from: string, name: string) {
  const plain = name.startsWith("#app/")
    ? inApp(name.slice(5))
    : name.startsWith(".")
      ? path.resolve(path.dirname(from), name)
      : null;
  return plain && [plain, `${plain}.ts`, `${plain}.tsx`].find((file) => existsSync(file) && statSync(file).isFile());
}

test("everything institutions and account screens say is in the wording they load", () => {
  const files = modulesBehind([inApp("root.tsx"), ...ofRoutes("institution"), ...ofRoutes("account")]);
  const text = files.map((file) => readFileSync(file, "utf8")).join("\n");
  const begun = [...text.matchAll(/`([a-z]+\.[\w.-]*)\$\{/g)].map(([, start]) => start!);
  const isSaid = (key: string) => text.includes(`"${key}"`) || begun.some((start) => key.startsWith(start));
  const missing = Object.keys(zhCN)
    .map((key) => key.replace(/_other$/, ""))
    .filter((key) => isSaid(key) && !(key in zhForWriters) && !(`${key}_other` in zhForWriters));

  expect(files.length).toBeGreaterThan(200);
  expect(missing).toEqual([]);
});

test("both languages load the same sentences there, and far fewer than there are", () => {
  const withoutNumber = (wording: object) =>
    new Set(Object.keys(wording).map((key) => key.replace(/_(?:one|other)$/, "")));

  expect(withoutNumber(enForWriters)).toEqual(withoutNumber(zhForWriters));
  expect(Object.keys(enForWriters).length).toBeLessThan(Object.keys(en).length * 0.75);
});
