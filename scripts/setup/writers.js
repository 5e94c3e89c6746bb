import { answerOf, apt } from "./run.js";

const programs = [
  { variable: "SOFFICE", name: "soffice", title: "LibreOffice", debian: "libreoffice-writer-nogui" },
  { variable: "PANDOC", name: "pandoc", title: "pandoc", debian: "pandoc" },
];

/**
 * The programs whose Word files the reader is tested with: named in the environment, installed, or from apt. One that
 * cannot be had is said so, here and by each test that needs it; nothing else depends on them.
 *
 * @returns {Promise<Record<string, string>>} their paths by variable, empty for one that is not there
 */
export async function ensureWriters() {
  const absent = programs.filter(({ variable, name }) => !process.env[variable] && !onPath(name));
  if (absent.length > 0) await apt(absent.map(({ debian }) => debian));
  return Object.fromEntries(
    programs.map(({ variable, name, title, debian }) => {
      const path = process.env[variable] ?? onPath(name) ?? "";
      if (!path) console.log(`${title} is not on this machine (Debian: ${debian}): its Word files are not tested.`);
      return [variable, path];
    }),
  );
}

/** @param {string} name */
const onPath = (name) => answerOf(process.platform === "win32" ? "where" : "which", [name])?.split("\n", 1)[0];
