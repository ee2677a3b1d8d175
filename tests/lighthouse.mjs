// Lighthouse over our own pages and a host's: accessibility and best practices are 100 of 100 each. Each is one test.
// SCOPECHECK_DIST=dist node tests/lighthouse.mjs [part of an address]
//
// axe alone is asked on every page and in every state (tests/e2e/axe.spec.mjs); Lighthouse is what others will measure us
// with. It runs on one port of this machine and asks nothing of the network.

import { createServer } from "node:net";

import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";

import { serve_hosts } from "./e2e/hosts_server.mjs";

const CATEGORIES = ["accessibility", "best-practices"];

/** As on a desk. What is measured here is not speed: nothing is slowed down, and no picture of the page is taken. */
const SETTINGS = {
  onlyCategories: CATEGORIES,
  formFactor: "desktop",
  screenEmulation: { mobile: false, width: 1280, height: 900, deviceScaleFactor: 1, disabled: false },
  throttlingMethod: "simulate",
  disableFullPageScreenshot: true,
  output: "json",
};

/** A port that nobody uses. */
function free_port() {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** The audits that cost points, as readable lines. */
function lost(report, category) {
  return category.auditRefs
    .filter(({ id, weight }) => weight > 0 && report.audits[id].score !== null && report.audits[id].score < 1)
    .flatMap(({ id }) => {
      const { title, details } = report.audits[id];
      const places = (details?.items ?? []).map((it) => it.node?.snippet ?? it.description ?? it.url ?? JSON.stringify(it));
      return [`${id}: ${title}`, ...places.slice(0, 5).map((it) => `  ${it}`)];
    });
}

const wanted = process.argv[2] ?? "";
const hosts = await serve_hosts();
const port = await free_port();
const browser = await chromium.launch({
  executablePath: process.env.SCOPECHECK_BROWSER || undefined,
  args: [`--remote-debugging-port=${port}`, "--disable-gpu", "--disable-quic", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", ...(process.env.SCOPECHECK_BROWSER_AS_ROOT ? ["--no-sandbox"] : [])],
});
const pages = [`${hosts.ours}/en/index.html`, `${hosts.ours}/de/index.html`, hosts.url("company")];
let [passed, failed] = [0, 0];
try {
  for (const url of pages.filter((it) => it.includes(wanted))) {
    const { lhr: report } = await lighthouse(url, { port, logLevel: "error" }, { extends: "lighthouse:default", settings: SETTINGS });
    for (const id of CATEGORIES) {
      const category = report.categories[id];
      const problems = report.runtimeError ? [report.runtimeError.message] : lost(report, category);
      const is_full = category?.score === 1;
      console.log(`${is_full ? "ok    " : "FAILED"} ${Math.round((category?.score ?? 0) * 100)} ${id}: ${new URL(url).pathname}`);
      for (const problem of problems) console.log(`       ${problem}`);
      if (is_full) passed += 1;
      else failed += 1;
    }
  }
} finally {
  await browser.close();
  await hosts.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
