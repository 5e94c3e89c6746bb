import { readdirSync } from "node:fs";
import { defineConfig } from "vite";

const folder = "app/web/jobs";
const entries = readdirSync(folder).filter((file) => file.endsWith(".child.ts"));

/** The second build of the server's code: what the worker forks for long work, each an entry of its own. */
export default defineConfig({
  build: {
    ssr: true,
    target: "es2022",
    outDir: "build/jobs",
    copyPublicDir: false,
    rollupOptions: {
      input: Object.fromEntries(entries.map((file) => [file.replace(/\.ts$/, ""), `${folder}/${file}`])),
    },
  },
});
