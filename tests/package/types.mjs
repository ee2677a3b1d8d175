// The three accounts of the element that are written by hand, types, manifest and examples, against
// each other and against the style sheet. Against the element itself: tests/e2e/package.spec.mjs.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The manifest's account of the element. */
function manifest(publish) {
  const text = readFileSync(join(publish, "npm/custom-elements.json"), "utf8");
  return JSON.parse(text).modules[0].declarations[0];
}

/** The names in an interface of the types, but for those that a listener takes. */
function names_in(publish, wanted) {
  const path = join(publish, "npm/index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const found = source.statements.find((it) => ts.isInterfaceDeclaration(it) && it.name.text === wanted);
  assert(found, `there is no interface ${wanted}`);
  const named = (are) => [...new Set(found.members.filter(are).map((it) => it.name.text))].sort();
  return {
    // One to read and one to set are one field.
    fields: named((it) => !ts.isMethodSignature(it)),
    methods: named((it) => ts.isMethodSignature(it) && it.name.text !== "addEventListener"),
  };
}

const names = (list) => list.map((it) => it.name).sort();

function types_and_manifest_name_the_same(publish) {
  const { attributes, members, events } = manifest(publish);
  assert.deepEqual(names_in(publish, "ScopeCheckAttributes").fields, names(attributes));
  assert.deepEqual(names_in(publish, "ScopeCheckEventMap").fields, names(events));
  const element = names_in(publish, "ScopeCheckElement");
  assert.deepEqual(element.fields, names(members.filter((it) => it.kind === "field")));
  assert.deepEqual(element.methods, names(members.filter((it) => it.kind === "method")));
}

function every_attribute_has_its_property(publish) {
  const { attributes, members } = manifest(publish);
  for (const { name, fieldName } of attributes) {
    assert.equal(fieldName, name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()));
    // Every element of HTML has `lang` already.
    const known = fieldName === "lang" || members.some((it) => it.name === fieldName && it.attribute === name);
    assert(known, `there is no property ${fieldName}`);
  }
}

function the_manifest_names_the_tokens_of_the_style(publish) {
  // The little that holds before the style sheet comes stands in the element's script.
  const css = ["style/scopecheck.css", "web/scope-check.js"].map((path) => readFileSync(join(root, path), "utf8"));
  const used = new Set([...css.join().matchAll(/var\((--scope-check-[a-z-]+)/g)].map((it) => it[1]));
  assert.deepEqual(names(manifest(publish).cssProperties), [...used].sort());
}

function the_manifest_names_the_parts_that_can_be_styled(publish) {
  const folder = join(root, "src/app");
  const sources = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".rs"));
  const parts = sources.flatMap((path) =>
    [...readFileSync(join(folder, path), "utf8").matchAll(/\spart="([a-z-]+)"/g)].map((it) => it[1]));
  assert.deepEqual(names(manifest(publish).cssParts), [...new Set(parts)].sort());
}

function a_compiler_accepts_the_sample_and_finds_its_mistakes(_, out) {
  const given = [join(root, "node_modules/typescript/bin/tsc"), "--project", "."];
  const { status, stdout } = spawnSync("node", given, { cwd: join(out, "site"), encoding: "utf8" });
  assert.equal(status, 0, stdout);
}

export const tests = [
  ["types and manifest name the same", types_and_manifest_name_the_same],
  ["every attribute has its property", every_attribute_has_its_property],
  ["the manifest names the tokens of the style", the_manifest_names_the_tokens_of_the_style],
  ["the manifest names the parts that can be styled", the_manifest_names_the_parts_that_can_be_styled],
  ["a compiler accepts the sample and finds its mistakes", a_compiler_accepts_the_sample_and_finds_its_mistakes],
];
