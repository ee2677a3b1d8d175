// The tests over the gallery. `cargo xtask test` writes the gallery and sets the variables; by hand:
//   cargo xtask gallery      (once, then end it)
//   npx playwright test --config tests/gallery/playwright.config.mjs [--update-snapshots]

import { resolve } from "node:path";

import { defineConfig } from "@playwright/test";

import { launch_options } from "./browser.mjs";

const port = Number(process.env.SCOPECHECK_PORT || 4174);
const gallery = resolve(process.env.SCOPECHECK_GALLERY || "target/gallery");

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/gallery-tests",
  snapshotPathTemplate: "{testDir}/baseline/{arg}{ext}",
  retries: 0,
  workers: 2,
  timeout: 120_000,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [
    ["list"],
    ["json", { outputFile: process.env.SCOPECHECK_GALLERY_REPORT || "../../target/gallery-tests.json" }],
  ],
  // what moves into place is looked at where it ends up
  use: { baseURL: `http://localhost:${port}/`, contextOptions: { reducedMotion: "reduce" } },
  projects: [{ name: "gallery", use: { browserName: "chromium", launchOptions: await launch_options() } }],
  webServer: {
    command: `node ../../xtask/serve.mjs "${gallery}" --port ${port} --strict`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
