// The package in sites of others: what Vite built of it, the folder for hosts with its hashes, and
// whether types and manifest say what the element is. tests/package/check.mjs built the sites.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test as base, watch, words } from "./person.mjs";

const { en, de } = words;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PUBLISH = process.env.SCOPECHECK_PUBLISH || "target/publish";
const SITE = join(process.env.SCOPECHECK_PACKAGE || "target/package-test", "site/dist");

/** A site of somebody, and the host of our files. Neither is on any network. */
const SITES = "https://site.example";
const FILES = "https://check.example";

/** Answers for `origin` from a folder, to pages of any origin. */
async function serve(page, origin, folder) {
  await page.route(`${origin}/**`, (route) => {
    const path = join(folder, decodeURIComponent(new URL(route.request().url()).pathname));
    const headers = { "access-control-allow-origin": "*" };
    return existsSync(path) ? route.fulfill({ path, headers }) : route.fulfill({ status: 404, headers });
  });
}

const test = base.extend({
  expected_trouble: [[], { option: true }],
  /** A page on which anything may be opened that these two hosts have. */
  site: async ({ page, expected_trouble }, use) => {
    const trouble = await watch(page);
    await serve(page, SITES, SITE);
    await serve(page, FILES, join(PUBLISH, "npm/element"));
    await use(page);
    const ours = [/^request: https:\/\/(site|check)\.example\//, ...expected_trouble];
    const unexpected = trouble.filter((line) => !ours.some((it) => it.test(line)));
    expect(unexpected, "nothing goes wrong behind the scenes").toEqual([]);
  },
});

/** Puts a page of somebody at an address of theirs. */
async function open_page(page, body) {
  await page.route(`${SITES}/`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await page.goto(`${SITES}/`);
}

/** Waits for the element, answers its first question and goes on. */
async function answer_one(check, its) {
  await expect(check.getByRole("heading", { level: 1 })).toHaveText(its.headings.start);
  await check.getByRole("radio", { name: its.a_unit }).check();
  await check.getByRole("button", { name: its.go_on }).click();
  await expect(check.getByRole("heading", { level: 1 })).toHaveText(its.headings.applicant);
}

test("a plain site serves the files itself and answers a question", async ({ site }) => {
  await site.goto(`${SITES}/plain.html`);
  await expect(site.locator("output")).toHaveText(/^\d+\.\d+\.\d+ true true$/);
  await answer_one(site.locator("scope-check"), de);
});

test("a site that bundles the script has the other files from a host", async ({ site }) => {
  await site.goto(`${SITES}/bundled.html`);
  await expect(site.locator("output")).toHaveText("true");
  await answer_one(site.locator("scope-check"), en);
});

for (const framework of ["react", "vue"]) {
  test(`a site of ${framework} sets properties, hears events and answers a question`, async ({ site }) => {
    await site.goto(`${SITES}/${framework}.html`);
    const check = site.locator("scope-check");
    await answer_one(check, en);
    await expect(site.locator("#title")).toContainText("Scopecheck");
    const title = await site.locator("#title").textContent();
    await expect(check).toHaveAttribute("theme", "dark");
    await site.getByRole("button", { name: "In German" }).click();
    await expect(check.getByRole("heading", { level: 1 })).toHaveText(de.headings.applicant);
    await expect(site.locator("#title")).not.toHaveText(title);
  });
}

test("the plain example works as it stands", async ({ site }) => {
  await open_page(site, readFileSync(join(ROOT, "examples/plain.html"), "utf8"));
  await answer_one(site.locator("scope-check"), en);
  await expect(site.locator("#said")).toContainText("You are at: ");
});

test("the server of this project lets any page load the files, one in a sandbox too", async ({ page, baseURL }) => {
  const trouble = await watch(page);
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  // A document that the server itself sends, from another origin than the files: a page that the test
  // made up would count as one from the internet, which may not ask this machine.
  await page.goto(baseURL.replace("localhost", "127.0.0.1") + "assessment.schema.json");
  await page.evaluate((url) => {
    const script = Object.assign(document.createElement("script"), { type: "module", src: url });
    document.body.replaceChildren(script, document.createElement("scope-check"));
  }, `${baseURL}scope-check.js`);
  await answer_one(page.locator("scope-check"), en);
  await page.evaluate((url) => {
    const frame = document.createElement("iframe");
    // Without forms no browser tells a page that somebody pressed Continue.
    frame.setAttribute("sandbox", "allow-scripts allow-forms");
    Object.assign(frame, { width: 900, height: 900, srcdoc: `<!doctype html><title>Inside</title>
<script type="module" src="${url}"></script><scope-check lang="de"></scope-check>` });
    document.body.replaceChildren(frame);
  }, `${baseURL}scope-check.js`);
  await answer_one(page.frameLocator("iframe").locator("scope-check"), de);
  expect(trouble, "nothing goes wrong behind the scenes").toEqual([]);
});

/** A page that takes a version of the element from the folder for hosts, by its hashes. */
async function open_by_hashes(page, change = (hashes) => hashes) {
  const versions = JSON.parse(readFileSync(join(PUBLISH, "cdn/versions.json"), "utf8"));
  const [[version, found]] = Object.entries(versions);
  const hashes = change(found);
  await serve(page, FILES, join(PUBLISH, "cdn"));
  const folder = `${FILES}/${version}/`;
  const modules = Object.keys(hashes).filter((name) => name.endsWith(".js"));
  const integrity = Object.fromEntries(modules.map((name) => [folder + name, hashes[name]]));
  await open_page(page, `<!doctype html><html lang="en"><head><title>By hashes</title>
<script type="importmap">${JSON.stringify({ integrity })}</script>
<script type="module" crossorigin src="${folder}scope-check.js" integrity="${hashes["scope-check.js"]}"></script>
</head><body><scope-check></scope-check></body></html>`);
}

test("a version from the folder for hosts runs with the hashes of the list", async ({ site }) => {
  await open_by_hashes(site);
  await answer_one(site.locator("scope-check"), en);
});

test.describe("with a wrong hash", () => {
  test.use({ expected_trouble: [/integrity|importing|ERR_FAILED|Failed to fetch dynamically/i] });

  for (const name of ["scope-check.js", "scopecheck.js"]) {
    test(`${name} is refused by the browser`, async ({ site }) => {
      const refused = site.waitForEvent("console", (line) => /integrity/i.test(line.text()));
      await open_by_hashes(site, (hashes) => ({ ...hashes, [name]: hashes["boot.js"] ?? hashes["files.js"] }));
      await refused;
      await expect(site.locator("scope-check").getByRole("radio")).toHaveCount(0);
    });
  }
});

test("types and manifest name what the element has", async ({ site }) => {
  await site.goto(`${SITES}/plain.html`);
  await expect(site.locator("output")).not.toBeEmpty();
  const element = await site.evaluate(() => {
    const Class = customElements.get("scope-check");
    const all = Object.entries(Object.getOwnPropertyDescriptors(Class.prototype));
    // `closed` is what the page of our own frame says to the element, and nobody else.
    const own = all.filter(([name]) => !/^(constructor|closed|.*Callback)$/.test(name));
    const fields = own.filter(([, it]) => it.get !== undefined).map(([name]) => name).sort();
    // An attribute that is looked at once is not observed, but has its property as all do.
    const attribute = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const observed = Class.observedAttributes.filter((name) => name !== "closed");
    return {
      version: Class.version,
      attributes: [...new Set([...observed, ...fields.map(attribute)])].sort(),
      fields,
      methods: own.filter(([, it]) => typeof it.value === "function").map(([name]) => name).sort(),
    };
  });
  const { version } = JSON.parse(readFileSync(join(PUBLISH, "npm/package.json"), "utf8"));
  const manifest = JSON.parse(readFileSync(join(PUBLISH, "npm/custom-elements.json"), "utf8"));
  const { attributes, members } = manifest.modules[0].declarations[0];
  const names = (list) => list.map((it) => it.name).sort();
  expect(element).toEqual({
    version,
    attributes: names(attributes),
    fields: names(members.filter((it) => it.kind === "field")),
    methods: names(members.filter((it) => it.kind === "method")),
  });
});

/** The events that our sources send: the program by their whole name, the element's scripts by that or by the last word. */
function sent_events() {
  const sources = [
    ["src", /"scope-check-([a-z]+)"/g],
    ["web", /(?:tell\(\s*|CustomEvent\(\s*['"]scope-check-)['"]?([a-z]+)['"]/g],
  ];
  const found = sources.flatMap(([folder, pattern]) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile() && /\.(rs|js)$/.test(it.name))
      .flatMap((it) => [...readFileSync(join(it.parentPath, it.name), "utf8").matchAll(pattern)])
      .map((it) => `scope-check-${it[1]}`));
  return [...new Set(found)].sort();
}

test("the manifest names the events that are sent", () => {
  const manifest = JSON.parse(readFileSync(join(PUBLISH, "npm/custom-elements.json"), "utf8"));
  const { events } = manifest.modules[0].declarations[0];
  expect(events.map((it) => it.name).sort()).toEqual(sent_events());
});
