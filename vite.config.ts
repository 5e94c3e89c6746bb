import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig)],
  // Its "browser" entry names a package that npm does not install here; only the server uses it.
  optimizeDeps: { exclude: ["@node-rs/argon2"] },
  // Bundled, only the icons in use: its own server build loads all of them, a third of a second at each start.
  ssr: { noExternal: ["lucide-react"] },
  build: { target: "es2022" },
});
