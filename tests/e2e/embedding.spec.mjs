// Two elements on somebody else's page, of another origin, under the strictest policy.

import { readFile } from "node:fs/promises";

import { FILLED, catch_prints, expect, focused, test as base, watch, words } from "./person.mjs";
import { serve_to_others } from "./site.mjs";

const { en, de } = words;

const test = base.extend({
  /** A foreign page with two elements. Its origin differs from ours by the name of the machine. */
  portal: async ({ page, baseURL }, use) => {
    const ours = new URL(baseURL).origin;
    const theirs = ours.replace("localhost", "127.0.0.1");
    const trouble = await watch(page);
    await page.clock.install();
    await serve_to_others(page, ours);
    await page.route(`${theirs}/portal/**`, (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        headers: {
          "content-security-policy": `default-src 'none'; script-src ${ours} 'wasm-unsafe-eval'; connect-src ${ours}`,
        },
        body: `<!doctype html><html lang="en"><head><title>The portal</title>
<script type="module" src="${ours}/scope-check.js"></script></head>
<body><h1>Your projects</h1><p><input id="search" aria-label="Search"></p>
<div id="left"><scope-check lang="en"></scope-check></div>
<div id="right"><scope-check lang="de" theme="dark"></scope-check></div>
<form><input type="radio" name="scope.applicant" id="scope-applicant" value="theirs" checked></form>
</body></html>`,
      }),
    );
    const url = `${theirs}/portal/?client=7#board`;
    await page.goto(url);
    await page.evaluate(async () => {
      await customElements.whenDefined("scope-check");
      await Promise.all([...document.querySelectorAll("scope-check")].map((it) => it.whenReady()));
    });
    const left = page.locator("#left scope-check");
    const right = page.locator("#right scope-check");
    await expect(left.getByRole("heading", { level: 1 })).toHaveText(en.headings.start);
    await expect(right.getByRole("heading", { level: 1 })).toHaveText(de.headings.start);
    await use({ page, left, right, url });
    expect(trouble, "nothing goes wrong behind the scenes").toEqual([]);
  },
});

/** Everything about the host that an element must not touch. */
function host_state(page) {
  return page.evaluate(() => ({
    url: location.href,
    title: document.title,
    lang: document.documentElement.lang,
    history: history.length,
    scroll: [scrollX, scrollY],
    ids: [...document.querySelectorAll("[id]")].map((it) => it.id),
    styles: document.querySelectorAll("style, link").length + document.adoptedStyleSheets.length,
    attributes: [...document.querySelectorAll("html, body, scope-check")].map((it) =>
      [...it.attributes].map(({ name, value }) => `${name}=${value}`).join(" ")),
    body: document.body.children.length,
    children: [...document.querySelectorAll("scope-check")].map((it) => it.childNodes.length),
    checked: document.getElementById("scope-applicant").checked,
    stored: localStorage.length + sessionStorage.length,
    own: [...document.querySelectorAll("scope-check")].map((it) => Object.keys(it)),
  }));
}

test("two elements have answers, pages and languages of their own", async ({ portal }) => {
  const { page, left, right } = portal;
  await left.getByRole("radio", { name: en.a_unit }).check();
  await expect(right.getByRole("radio", { checked: true })).toHaveCount(0);
  await right.getByRole("radio", { name: de.an_organization }).check();
  await expect(left.getByRole("radio", { name: en.a_unit })).toBeChecked();
  // nor is the host's own radio button of the same name in their group
  await expect(page.locator("body > form > input")).toBeChecked();

  await right.getByRole("button", { name: de.go_on }).click();
  await expect(right.getByRole("heading", { level: 1 })).toHaveText(de.headings.organization);
  await expect(left.getByRole("heading", { level: 1 })).toHaveText(en.headings.start);
  await left.getByRole("button", { name: "Deutsch" }).click();
  await expect(left.getByRole("heading", { level: 1 })).toHaveText(de.headings.start);
  await expect(right.getByRole("heading", { level: 1 })).toHaveText(de.headings.organization);
});

test("the host keeps its address, title, focus, scroll and styles", async ({ portal }) => {
  const { page, left, right, url } = portal;
  const loaded = await host_state(page);
  expect(loaded).toMatchObject({
    url,
    title: "The portal",
    lang: "en",
    scroll: [0, 0],
    ids: ["search", "left", "right", "scope-applicant"],
    styles: 0,
    body: 5,
    children: [0, 0],
    own: [[], []],
    stored: 0,
  });
  expect(await (await focused(page)).evaluate((it) => it.localName), "no focus is taken on loading").toBe("body");

  await left.getByRole("radio", { name: en.an_organization }).check();
  await left.getByRole("button", { name: en.go_on }).click();
  await expect(left.getByRole("heading", { level: 1 })).toHaveText(en.headings.organization);
  await right.getByRole("link", { name: de.overview }).click();
  await expect(right.getByRole("heading", { level: 1 })).toHaveText(de.headings.tasks);
  await left.getByRole("button", { name: "Deutsch" }).click();
  await expect(left.getByRole("heading", { level: 1 })).toHaveText(de.headings.organization);
  const used = await host_state(page);
  // whoever clicks far down has scrolled there
  expect({ ...used, scroll: [] }).toEqual({ ...loaded, scroll: [] });
});

test("what the host's visitor types is not disturbed by an element that is added", async ({ portal }) => {
  const { page } = portal;
  await page.locator("#search").fill("alder");
  await page.evaluate(async () => {
    const third = document.createElement("scope-check");
    document.body.append(third);
    await third.whenReady();
  });
  await expect(page.locator("scope-check").nth(2).getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("#search")).toBeFocused();
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
});

test("a theme is the element's own, and may change", async ({ portal }) => {
  const { page, left, right } = portal;
  const ground = (element) =>
    element.evaluate((it) => getComputedStyle(it.shadowRoot.getElementById("scopecheck")).backgroundColor);
  const [light, dark] = [await ground(left), await ground(right)];
  expect(light).not.toBe(dark);
  await left.evaluate((it) => it.setAttribute("theme", "dark"));
  expect(await ground(left)).toBe(dark);
  await left.evaluate((it) => it.removeAttribute("theme"));
  expect(await ground(left)).toBe(light);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground(left)).toBe(dark);
});

test("the host's tokens reach the element, its other styles do not", async ({ portal }) => {
  const { page, left } = portal;
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("body { color: red; font: 30px serif } button { display: none } scope-check { --scope-check-accent: rgb(1, 2, 3) }");
    document.adoptedStyleSheets = [sheet];
  });
  const button = left.getByRole("button", { name: en.go_on });
  await expect(button).toBeVisible();
  await expect(button).toHaveCSS("background-color", "rgb(1, 2, 3)");
  await expect(left.getByRole("heading", { level: 1 })).not.toHaveCSS("color", "rgb(255, 0, 0)");
  await expect(left.getByRole("heading", { level: 1 })).not.toHaveCSS("font-family", "serif");
});

test("an element that is moved keeps its state", async ({ portal }) => {
  const { page, left } = portal;
  await left.getByRole("radio", { name: en.a_unit }).check();
  await left.getByRole("button", { name: en.go_on }).click();
  await expect(left.getByRole("heading", { level: 1 })).toHaveText(en.headings.applicant);
  await page.evaluate(() => document.querySelector("#right").append(document.querySelector("#left scope-check")));
  await page.clock.fastForward(10_000);
  const moved = page.locator("#right scope-check").last();
  await expect(moved.getByRole("heading", { level: 1 })).toHaveText(en.headings.applicant);
  await moved.getByRole("radio", { name: en.yes, exact: true }).check();
  await moved.getByRole("button", { name: en.go_on }).click();
  await expect(moved.getByRole("heading", { level: 1 })).toHaveText(en.headings.organization);
});

test("an element that was removed for good starts afresh", async ({ portal }) => {
  const { page, left } = portal;
  await left.getByRole("radio", { name: en.a_unit }).check();
  await left.getByRole("button", { name: en.go_on }).click();
  await expect(left.getByRole("heading", { level: 1 })).toHaveText(en.headings.applicant);
  const kept = await left.elementHandle();
  await kept.evaluate((it) => it.remove());
  await page.clock.fastForward(10_000);
  await kept.evaluate(async (it) => {
    document.querySelector("#left").append(it);
    await it.whenReady();
  });
  await expect(left.getByRole("heading", { level: 1 })).toHaveText(en.headings.start);
  await expect(left.getByRole("radio", { checked: true })).toHaveCount(0);
  await left.getByRole("radio", { name: en.an_organization }).check();
  await left.getByRole("button", { name: en.go_on }).click();
  await expect(left.getByRole("heading", { level: 1 })).toHaveText(en.headings.organization);
});

test("an element that comes and goes while it is loading ends up with one page", async ({ portal }) => {
  const { page } = portal;
  let arrive;
  const arrived = new Promise((done) => { arrive = done; });
  await page.route("**/en.pack", async (route) => {
    await arrived;
    await route.fallback();
  });
  const third = await page.evaluateHandle(() => {
    const element = document.createElement("scope-check");
    element.className = "third";
    element.setAttribute("lang", "en");
    document.body.append(element);
    return element;
  });
  await third.evaluate((it) => it.remove());
  await page.clock.fastForward(10_000);
  await third.evaluate((it) => document.body.append(it));
  arrive();
  await third.evaluate((it) => it.whenReady());
  const element = page.locator("scope-check.third");
  await expect(element.getByRole("heading", { level: 1 })).toHaveText(en.headings.start);
  await expect(element.getByRole("group", { name: en.applicant })).toHaveCount(1);
  await element.getByRole("radio", { name: en.a_unit }).check();
  await element.getByRole("button", { name: en.go_on }).click();
  await expect(element.getByRole("heading", { level: 1 })).toHaveText(en.headings.applicant);
});

test("events tell where the visitor is, each once, and never an answer", async ({ portal }) => {
  const { page, left } = portal;
  await page.evaluate(() => {
    window.heard = [];
    for (const name of ["page", "language", "unsaved", "ready", "error"]) {
      const hear = ({ target, detail }) => window.heard.push(JSON.stringify([name, target.lang, detail]));
      addEventListener(`scope-check-${name}`, hear);
    }
  });
  await left.getByRole("radio", { name: en.a_unit }).check();
  await left.getByRole("button", { name: en.go_on }).click();
  await expect(left.getByRole("heading", { level: 1 })).toHaveText(en.headings.applicant);
  const heard = await page.evaluate(() => window.heard);
  expect(heard).toContain('["unsaved","en",{"version":1,"unsaved":true}]');
  expect(heard).toContain('["page","en",{"version":1,"page":"applicant","title":"Who applies – Scopecheck"}]');
  expect(heard.join()).not.toMatch(/unit|answer|scope\./);
  expect(heard).toEqual([...new Set(heard)]);
});

/** Opens the filled check in an element, and the page with this key. */
async function open_filled(element, key) {
  await element.evaluate((it) => it.goTo("tasks"));
  await element.locator("input[type=file]").setInputFiles(FILLED);
  await expect(element.locator(".notice")).toBeVisible();
  await element.evaluate((it, key) => it.goTo(key), key);
}

/** The bytes that a button of an element saves. */
async function saved(page, button) {
  const loading = page.waitForEvent("download");
  await button.click();
  return readFile(await (await loading).path());
}

test("pictures and files are saved under the host's policy", async ({ portal }) => {
  const { page, left } = portal;
  await open_filled(left, "result");
  const summary = left.locator("summary:visible").filter({ hasText: en.drawing.download }).first();
  await summary.click();
  const picture = summary.locator("..");
  const svg = await saved(page, picture.getByRole("button", { name: en.drawing.svg }));
  expect(svg.toString("utf8")).toMatch(/<svg [^]*<title[^]*<\/svg>\s*$/);
  const png = await saved(page, picture.getByRole("button", { name: en.drawing.png }));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(png.length, "not an empty sheet").toBeGreaterThan(5_000);

  await left.evaluate((it) => it.goTo("report"));
  const docx = await saved(page, left.getByRole("button", { name: en.take.save(en.take.formats.docx) }));
  expect(docx.subarray(0, 2).toString("latin1")).toBe("PK");
});

test("a report is printed from inside the page, and the page is not", async ({ portal }) => {
  const { page, left, url } = portal;
  const prints = await catch_prints(page);
  await page.reload();
  await left.evaluate((it) => it.whenReady());
  await open_filled(left, "report");
  const before = await host_state(page);
  await left.getByRole("button", { name: en.take.print, exact: true }).click();
  await expect.poll(() => prints.length).toBe(1);
  expect(prints[0].html).toContain(en.take.title);
  expect(prints[0].html).not.toContain("Your projects");
  expect(page.url()).toBe(url);
  expect(await host_state(page)).toEqual(before);
});
