// The package and the folder for hosts, as somebody else takes them: looked at, packed, installed
// into a site, compiled and built. What is built is opened by tests/e2e/package.spec.mjs.
// node tests/package/check.mjs target/publish target/package-test

import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";

import { tests as of_files } from "./files.mjs";
import { tests as of_site } from "./site.mjs";
import { tests as of_types } from "./types.mjs";

const [publish, out] = process.argv.slice(2).map((path) => resolve(path));
if (!out) {
  console.error("Say which folders: node tests/package/check.mjs target/publish target/package-test");
  process.exit(2);
}
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

let [passed, failed] = [0, 0];
for (const [name, test] of [...of_files, ...of_site, ...of_types]) {
  try {
    await test(publish, out);
    passed += 1;
    console.log(`ok     ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED ${name}\n       ${error.message.split("\n").slice(0, 30).join("\n       ")}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
