// Reads the files that the native tests left with readers that are not ours. Each file is one test.
// node tests/files/read.mjs target/tmp/files

import { readdirSync } from "node:fs";
import { basename, extname, join } from "node:path";

import { problemsOf as ofDocx } from "./docx.mjs";
import { problemsOf as ofHtml } from "./html.mjs";

const readers = { ".docx": ofDocx, ".html": ofHtml };

const folder = process.argv[2];
if (!folder) {
  console.error("Say which folder: node tests/files/read.mjs target/tmp/files");
  process.exit(2);
}
const files = readdirSync(folder).filter((name) => extname(name) in readers).sort();
let [passed, failed] = [0, 0];
for (const name of files) {
  const isReport = basename(name).startsWith("report");
  const problems = await readers[extname(name)](join(folder, name), isReport);
  console.log(`${problems.length === 0 ? "ok    " : "FAILED"} ${name}`);
  for (const problem of problems) console.log(`       ${problem}`);
  if (problems.length > 0) failed += 1;
  else passed += 1;
}
for (const ending of Object.keys(readers)) {
  if (!files.some((name) => name.endsWith(ending))) {
    console.log(`FAILED There is no file *${ending}.`);
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
