import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** All tests but the journeys. Apart from vite.config.ts, since the Remix plugin cannot run under Vitest. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/{e2e,bench}/**"],
    globalSetup: ["tests/support/test-run.ts"],
    // the production build is loaded as node loads it
    server: { deps: { external: [/\/build\/server\//] } },
    pool: "forks",
    maxWorkers: 2,
    // Two busy cores: a test that spawns a process or compiles a book is slow there, not broken.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
