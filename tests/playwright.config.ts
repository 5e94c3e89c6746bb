import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { portalUnderTest } from "./support/portal-under-test";

const portal = await portalUnderTest();

/** Journeys through the production build, with its own port, data and secrets. `phone` runs what is tagged @phone. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json"]],
  globalTeardown: "./support/remove-portal-under-test.ts",
  use: {
    baseURL: portal.PUBLIC_ORIGIN,
    actionTimeout: 30_000,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      // for machines without a graphics card, and for root
      args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } } },
    {
      name: "phone",
      grep: /@phone/,
      use: { ...devices["Pixel 7"], viewport: { width: 375, height: 740 }, locale: "zh-CN" },
    },
  ],
  webServer: {
    command: "node server.js",
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    url: `${portal.PUBLIC_ORIGIN}/health`,
    env: portal,
    stdout: "ignore",
    stderr: "pipe",
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
