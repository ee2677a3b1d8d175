// Weighs what travels to a visitor until the first question can be answered.
// Usage: node tests/bytes.mjs [dist]
// Two tests for each language, and one for the writers; fails above a budget.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

/** Bytes after compression, of one language: fits a slow mobile connection in 3 seconds. */
const BUDGET = 130_000;

/** What every page needs, beside its own HTML and language pack. */
const ALWAYS = ["boot.js", "scope-check.js", "scopecheck.js", "scopecheck_bg.wasm", "scopecheck.css"];

const dist = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), "../dist");

/** The size as a host sends it: brotli at its best. */
function weigh(file) {
  const body = readFileSync(join(dist, file));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return brotliCompressSync(body, { params }).length;
}

/** Scripts, style sheets and icons that the page itself asks for, so that none is forgotten. */
function askedFor(page) {
  const html = readFileSync(join(dist, page), "utf8").replace(/<!--[\s\S]*?-->/g, "");
  const tags = html.match(/<(?:script|link|img)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => !tag.startsWith("<link") || /rel="?[^">]*(stylesheet|preload|icon)/.test(tag))
    .map((tag) => /\b(?:src|href)="?([^"\s>]+)/.exec(tag)?.[1])
    .filter((url) => url && !/^(?:[a-z]+:|#)/i.test(url))
    .map((url) => url.replace(/[?#].*/, ""))
    .map((url) => (url.startsWith("/") ? url.slice(1) : posix.join(posix.dirname(page), url)));
}

/** Modules that a script cannot run without: those named by its static imports, and theirs. */
function importedBy(script, known = new Set()) {
  const path = join(dist, script);
  const source = existsSync(path) ? readFileSync(path, "utf8") : "";
  for (const [, name] of source.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
    const found = posix.join(posix.dirname(script), name);
    if (!known.has(found)) importedBy(found, known.add(found));
  }
  return known;
}

function travels(language) {
  const page = `${language}/index.html`;
  const files = new Set([page, ...ALWAYS, `${language}.pack`, ...askedFor(page)]);
  for (const file of [...files].filter((name) => name.endsWith(".js"))) {
    for (const module of importedBy(file)) files.add(module);
  }
  return [...files];
}

/** What somebody else's page fetches before the element shows itself there. */
function embedded(language) {
  const files = new Set(["scope-check.js", "guest.js", "scopecheck.js", "scopecheck_bg.wasm", "scopecheck.css", `${language}.pack`]);
  for (const file of [...files].filter((name) => name.endsWith(".js"))) {
    for (const module of importedBy(file)) files.add(module);
  }
  return [...files];
}

/** What is fetched when a file is first asked for: the writers. */
const WRITERS = ["report.js", "scopecheck_report.js", "scopecheck_report_bg.wasm"];
const WRITERS_BUDGET = 700_000;

const column = (number) => number.toLocaleString("en-US").padStart(9);

/** Prints what each of `files` weighs; true if all are there and fit together. */
function fits(title, files, budget) {
  const missing = files.filter((file) => !existsSync(join(dist, file)));
  const sizes = files.filter((file) => !missing.includes(file)).map((file) => [file, weigh(file)]);
  const sum = sizes.reduce((total, [, size]) => total + size, 0);
  console.log(`\n${title}`);
  for (const [file, size] of sizes.sort((one, other) => other[1] - one[1])) {
    console.log(`  ${file.padEnd(26)} ${column(size)}`);
  }
  for (const file of missing) console.log(`  ${file.padEnd(26)}   MISSING`);
  const verdict = sum <= budget ? `${column(budget - sum).trim()} left` : "TOO MUCH";
  console.log(`  ${"sum".padEnd(26)} ${column(sum)} of ${column(budget).trim()}: ${verdict}`);
  return missing.length === 0 && sum <= budget;
}

const languages = readdirSync(dist)
  .filter((name) => name.endsWith(".pack") && !name.endsWith(".later.pack"))
  .map((name) => name.slice(0, -".pack".length));
if (languages.length === 0) console.log("There is no language pack in the site");
const start = "bytes with brotli until the first question can be answered";
const results = [
  languages.length > 0,
  ...languages.map((language) => fits(`${language}: ${start}`, travels(language), BUDGET)),
  ...languages.map((language) => fits(`${language}: bytes with brotli until an element shows itself in a page`, embedded(language), BUDGET)),
  fits("bytes with brotli when a file is first asked for", WRITERS, WRITERS_BUDGET),
];
const failed = results.filter((result) => !result).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
