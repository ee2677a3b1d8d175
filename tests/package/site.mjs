// A site of somebody who installs the package: packed, installed without a network, built by Vite.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { version_of } from "./files.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What the site has besides our package. From our own tools, so that nothing is fetched. */
const FRAMEWORKS = [
  "@types/react", "@types/react-dom", "@vitejs/plugin-vue", "react", "react-dom", "vite", "vue",
];

/** Runs a program to its end, or says what it printed. */
function run(program, given, cwd) {
  const { status, stdout, stderr } = spawnSync(program, given, { cwd, encoding: "utf8" });
  assert.equal(status, 0, `${program} ${given.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Packs the package into a folder and returns npm's own account of it. */
function pack(publish, folder) {
  mkdirSync(folder, { recursive: true });
  const said = run("npm", ["pack", "--json", "--pack-destination", folder], join(publish, "npm"));
  const [account] = Object.values(JSON.parse(said));
  return { ...account, bytes: readFileSync(join(folder, readdirSync(folder)[0])) };
}

function packing_twice_gives_the_same_bytes(publish, out) {
  const [one, other] = ["packed", "packed-again"].map((name) => pack(publish, join(out, name)));
  assert(one.bytes.equals(other.bytes));
  assert.equal(one.version, version_of(publish));
  const files = one.files.map((it) => it.path);
  for (const name of [
    "index.js", "about.js", "index.d.ts", "react.d.ts", "copy.js", "custom-elements.json",
    "integrity.json", "sbom.cdx.json", "THIRD_PARTY_NOTICES.md", "LICENSE-MIT", "LICENSE-APACHE",
    "README.md", "element/scope-check.js", "element/scopecheck_bg.wasm.br",
  ]) {
    assert(files.includes(name), `${name} is not packed`);
  }
}

/** Installs what was packed into a fresh site. */
function it_installs_without_a_network(publish, out) {
  const site = join(out, "site");
  cpSync(join(root, "tests/package/project"), site, { recursive: true });
  cpSync(join(root, "examples"), join(site, "examples"), { recursive: true });
  const packed = join("..", "packed", readdirSync(join(out, "packed"))[0]);
  run("npm", ["install", "--offline", "--no-package-lock", "--ignore-scripts", packed], site);
  for (const name of FRAMEWORKS) {
    const link = join(site, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", name), link);
  }
}

function its_program_copies_the_files(publish, out) {
  const site = join(out, "site");
  const program = join(site, "node_modules/.bin/scope-check-copy");
  run(program, ["public/scope-check"], site);
  const copied = readdirSync(join(site, "public/scope-check"));
  for (const name of readdirSync(join(publish, "npm/element"))) assert(copied.includes(name), name);
  assert(copied.includes("THIRD_PARTY_NOTICES.md"), "whose work it is goes with the files");
  for (const wrong of [[], ["one", "two"], ["--help"]]) {
    assert.equal(spawnSync(program, wrong, { cwd: site }).status, 2, `called with ${wrong}`);
  }
}

function vite_builds_the_site(publish, out) {
  const site = join(out, "site");
  const said = run("node", [join(root, "node_modules/vite/bin/vite.js"), "build"], site);
  const built = join(site, "dist");
  for (const page of ["bundled.html", "plain.html", "react.html", "vue.html"]) readFileSync(join(built, page));
  // The wasm stays where the host serves it: a bundler that took it in would have broken its address.
  const bundled = readdirSync(join(built, "assets"));
  assert.deepEqual(bundled.filter((name) => !/\.(js|css)$/.test(name)), [], said);
}

/** Examples that no tool of ours runs: at least they are read by one. */
function the_other_examples_can_be_read() {
  const esbuild = join(root, "node_modules/esbuild/bin/esbuild");
  for (const name of ["angular/scope-check.component.ts", "wordpress-block/editor.js"]) {
    execFileSync("node", [esbuild, join(root, "examples", name), "--log-level=warning"]);
  }
  const block = JSON.parse(readFileSync(join(root, "examples/wordpress-block/block.json"), "utf8"));
  for (const path of [block.editorScript, block.render]) {
    readFileSync(join(root, "examples/wordpress-block", path.replace("file:", "")));
  }
}

export const tests = [
  ["packing twice gives the same bytes", packing_twice_gives_the_same_bytes],
  ["it installs without a network", it_installs_without_a_network],
  ["its program copies the files to where a site serves them", its_program_copies_the_files],
  ["Vite builds pages of nothing but HTML, of React and of Vue", vite_builds_the_site],
  ["the other examples can be read", the_other_examples_can_be_read],
];
