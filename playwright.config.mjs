// The end-to-end tests: the built site, as a visitor meets it. `cargo xtask test` sets the
// variables; without them Playwright's own browser and the default port are taken.

import { defineConfig } from "@playwright/test";

const port = Number(process.env.SCOPECHECK_PORT || 4173);
const dist = process.env.SCOPECHECK_DIST || "dist";

/** Quiet on a closed network, and without the sandbox that does not start as root. */
const args = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.env.SCOPECHECK_BROWSER_AS_ROOT ? ["--no-sandbox"] : []),
];

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "target/e2e",
  // A test that passes only the second time is a fault, in the test or in the product.
  retries: 0,
  workers: 2,
  // A journey through all pages takes half a minute where two cores are busy.
  timeout: 60_000,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [
    ["list"],
    ["json", { outputFile: process.env.SCOPECHECK_E2E_REPORT || "target/e2e.json" }],
  ],
  use: {
    baseURL: `http://localhost:${port}/`,
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        launchOptions: { executablePath: process.env.SCOPECHECK_BROWSER || undefined, args },
      },
    },
  ],
  webServer: {
    command: `node xtask/serve.mjs "${dist}" --port ${port} --strict`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
