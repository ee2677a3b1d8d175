// What lies in the two folders: is it all there, and is it what it says it is?

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

const json = (path) => JSON.parse(readFileSync(path, "utf8"));

/** The version that everything has to name. */
export const version_of = (publish) => json(join(publish, "npm/package.json")).version;

/** The two folders with the element's files. */
const elements = (publish) =>
  [join(publish, "npm/element"), join(publish, "cdn", version_of(publish))];

/** What is beside the files in the folder for hosts. */
const BESIDE = /^(integrity\.json|sbom\.cdx\.json|THIRD_PARTY_NOTICES\.md|LICENSE-.*)$/;

/** A folder's own files, without their compressed forms and what lies beside them. */
function plain(folder) {
  return readdirSync(folder).filter((name) => !/\.(br|gz)$/.test(name) && !BESIDE.test(name)).sort();
}

function every_file_has_its_compressed_forms(publish) {
  for (const folder of elements(publish)) {
    for (const name of plain(folder).filter((name) => !/\.(png|jpg|woff2)$/.test(name))) {
      const body = readFileSync(join(folder, name));
      const unpack = { br: brotliDecompressSync, gz: gunzipSync };
      for (const [ending, open] of Object.entries(unpack)) {
        const packed = readFileSync(join(folder, `${name}.${ending}`));
        assert(open(packed).equals(body), `${name}.${ending} holds something else`);
      }
    }
  }
}

function the_hashes_are_those_of_the_files(publish) {
  const version = version_of(publish);
  const lists = [
    json(join(publish, "npm/integrity.json")),
    json(join(publish, "cdn", version, "integrity.json")),
    json(join(publish, "cdn/versions.json"))[version],
  ];
  for (const folder of elements(publish)) {
    const found = Object.fromEntries(plain(folder).map((name) => {
      const hash = createHash("sha384").update(readFileSync(join(folder, name)));
      return [name, `sha384-${hash.digest("base64")}`];
    }));
    for (const list of lists) assert.deepEqual(list, found);
  }
}

async function the_module_says_the_same(publish) {
  const about = await import(pathToFileURL(join(publish, "npm/about.js")));
  assert.equal(about.version, version_of(publish));
  assert.deepEqual({ ...about.integrity }, json(join(publish, "npm/integrity.json")));
}

function the_page_around_the_element_is_not_there(publish) {
  for (const folder of elements(publish)) {
    const all = readdirSync(folder, { withFileTypes: true });
    assert.deepEqual(all.filter((it) => it.isDirectory()).map((it) => it.name), []);
    for (const name of ["index.html", "boot.js", "page.css"]) {
      assert(!existsSync(join(folder, name)), `${name} belongs to our page`);
    }
    for (const name of ["scope-check.js", "scopecheck_bg.wasm", "scopecheck.css", "de.pack"]) {
      assert(existsSync(join(folder, name)), `${name} is missing`);
    }
  }
}

/** Names that a file of ours gives of others: what it imports, links or shows. */
function named_in(name, text) {
  if (name.endsWith(".js")) {
    return [...text.matchAll(/\b(?:from|import)\s*\(?\s*["']\.\/([^"']+)["']/g)].map((it) => it[1]);
  }
  if (name.endsWith(".html")) {
    const all = [...text.matchAll(/\b(?:src|href)="?([^"\s>]+)/g)].map((it) => it[1]);
    return all.filter((url) => !/^(?:[a-z]+:|#|\/\/)/i.test(url)).map((url) => url.replace(/^\.\//, ""));
  }
  return [];
}

function nothing_is_missing_that_a_file_names(publish) {
  for (const folder of elements(publish)) {
    for (const name of plain(folder)) {
      for (const other of named_in(name, readFileSync(join(folder, name), "utf8"))) {
        assert(existsSync(join(folder, other)), `${name} names ${other}, which is not there`);
      }
    }
  }
}

function the_list_of_what_is_inside_holds_together(publish) {
  const list = json(join(publish, "npm/sbom.cdx.json"));
  assert.equal(list.bomFormat, "CycloneDX");
  assert.equal(list.specVersion, "1.6");
  assert.equal(list.metadata.component.version, version_of(publish));
  const refs = list.components.map((it) => it["bom-ref"]);
  assert.equal(new Set(refs).size, refs.length, "each stands there once");
  const names = list.components.map((it) => it.name);
  for (const name of ["yew", "wasm-bindgen", "rust_xlsxwriter", "rust-std"]) {
    assert(names.includes(name), `${name} is inside`);
  }
  for (const name of ["clap", "tokio", "proptest", "syn", "xtask", "scopecheck-compiler"]) {
    assert(!names.includes(name), `${name} stays at home`);
  }
  const known = new Set([list.metadata.component["bom-ref"], ...refs]);
  assert.deepEqual(new Set(list.dependencies.map((it) => it.ref)), known);
  const used = list.dependencies.flatMap((it) => it.dependsOn);
  for (const ref of used) assert(known.has(ref), `${ref} is used and not listed`);
  for (const ref of refs) assert(used.includes(ref), `${ref} is listed and used by nobody`);
  for (const { name, licenses, hashes } of list.components) {
    assert(licenses[0].expression, `${name} has a licence`);
    if (name !== "rust-std") assert.match(hashes[0].content, /^[0-9a-f]{64}$/, name);
  }
  // No time, no chance: the same content has to be the same file.
  assert.equal(list.serialNumber, undefined);
  assert.equal(list.metadata.timestamp, undefined);
}

function the_notices_name_everything_inside(publish) {
  const notices = readFileSync(join(publish, "npm/THIRD_PARTY_NOTICES.md"), "utf8");
  const [table, texts] = notices.split("\n## Texts\n");
  for (const { name, version } of json(join(publish, "npm/sbom.cdx.json")).components) {
    assert(table.includes(`| ${name} | ${version} |`), `${name} is not in the table`);
    assert(texts.includes(`${name} ${version}`), `${name} has no text`);
  }
}

function the_lock_names_no_registry() {
  const lock = json(new URL("../../package-lock.json", import.meta.url));
  for (const [path, entry] of Object.entries(lock.packages)) {
    assert.equal(entry.resolved, undefined, `${path} names where it came from`);
    assert(path === "" || entry.integrity, `${path} has no hash`);
  }
}

export const tests = [
  ["every file has its compressed forms", every_file_has_its_compressed_forms],
  ["the hashes are those of the files", the_hashes_are_those_of_the_files],
  ["the module says the same version and hashes", the_module_says_the_same],
  ["the page around the element is not there", the_page_around_the_element_is_not_there],
  ["nothing is missing that a file names", nothing_is_missing_that_a_file_names],
  ["the list of what is inside holds together", the_list_of_what_is_inside_holds_together],
  ["the notices name everything inside", the_notices_name_everything_inside],
  ["the lock of our tools names no registry", the_lock_names_no_registry],
];
