// What the page around an element may wish and ask for: options, methods, events, and that answers are the visitor's.

import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { FILLED, expect, test } from "./person.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Calls a method of the element; an exception comes back as its name. */
function call(page, method, ...given) {
  return page.evaluate(async ([method, given]) => {
    try {
      const value = await document.querySelector("scope-check")[method](...given);
      return value instanceof File ? { name: value.name, type: value.type, start: await value.slice(0, 2).text() } : value;
    } catch (reason) {
      return { refused: reason.name };
    }
  }, [method, given]);
}

const set = (page, name, value) => page.locator("scope-check").evaluate((it, [name, value]) => {
  if (value === null) it.removeAttribute(name);
  else it.setAttribute(name, value);
}, [name, value]);

/** The levels of all headings, in order, as the browser tells assistive technology. */
async function heading_levels(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes.filter(({ role, ignored }) => role?.value === "heading" && !ignored)
    .map(({ properties }) => properties.find(({ name }) => name === "level").value.value);
}

/** Collects all events of the element from now on. */
async function listen(page) {
  await page.evaluate(() => {
    window.heard = [];
    for (const name of ["ready", "page", "language", "unsaved", "progress", "result", "save", "error", "height"]) {
      addEventListener(`scope-check-${name}`, ({ detail }) => window.heard.push({ name, ...detail }));
    }
  });
  return async (name) => (await page.evaluate(() => window.heard)).filter((it) => name === undefined || it.name === name);
}

test("answers are given only after the visitor agreed, by name, and no longer than that", async ({ person, page }) => {
  const { w } = person;
  await person.open_start();
  const heard = await listen(page);
  await person.open_page("tasks");
  await person.open_file(FILLED);
  await person.see_page("tasks");
  expect(await call(page, "exportState")).toEqual({ refused: "NotAllowedError" });
  expect(await call(page, "report", "docx")).toEqual({ refused: "NotAllowedError" });

  await person.open_page("result");
  await expect(page.getByRole("checkbox", { name: w.give("Alder Consulting") })).toHaveCount(0);
  await set(page, "ask-answers", "Alder Consulting");
  const box = page.getByRole("checkbox", { name: w.give("Alder Consulting") });
  await expect(box).not.toBeChecked();
  expect(await call(page, "exportState"), "asking is not enough").toEqual({ refused: "NotAllowedError" });
  expect((await call(page, "evaluate")).assessment).toBeUndefined();

  await box.check();
  await expect(page.locator(".privacy summary")).toContainText("Alder Consulting");
  const file = JSON.parse(await call(page, "exportState"));
  expect(file).toMatchObject({ format: "scopecheck-assessment", version: 1 });
  await expect.poll(async () => (await heard("result")).at(-1)?.assessment).toMatchObject({ scope: file.scope });
  const evaluated = await call(page, "evaluate");
  expect(evaluated.assessment.scope).toEqual(file.scope);
  expect(evaluated.evaluation.gates.length).toBe(evaluated.gates.length);
  expect(await call(page, "report", "docx")).toMatchObject({ name: expect.stringMatching(/\.docx$/), start: "PK" });
  expect(await call(page, "report", "nothing")).toEqual({ refused: "NotSupportedError" });

  await set(page, "ask-answers", "Somebody else");
  await expect(page.getByRole("checkbox", { name: w.give("Somebody else") }), "agreed to one, not to another").not.toBeChecked();
  expect(await call(page, "exportState")).toEqual({ refused: "NotAllowedError" });
});

test("events tell how far it is and what came out, without a word that was said", async ({ person, page }) => {
  await person.open_start();
  const heard = await listen(page);
  await person.open_page("tasks");
  await person.open_file(FILLED);
  await person.see_page("tasks");
  await person.open_page("result");
  await expect.poll(async () => (await heard("result")).length).toBe(1);
  const [result] = await heard("result");
  expect(Object.keys(result).sort()).toEqual(["answered", "edition", "gates", "met", "name", "of", "ruleset", "verdict", "version"]);
  expect(result.met.low).toBeLessThanOrEqual(result.met.high);
  const progress = await heard("progress");
  expect(progress.at(-1)).toMatchObject({ answered: result.answered, of: result.of });
  const { scope } = JSON.parse(await readFile(FILLED, "utf8"));
  const all = JSON.stringify(await heard());
  for (const word of [scope.organization, ...scope.services.map(({ name }) => name), ...scope.locations]) {
    expect(all).not.toContain(word);
  }
  await person.save_file();
  await expect.poll(async () => (await heard("save")).map(({ how }) => how)).toEqual([]);
  const [height] = (await heard("height")).slice(-1);
  const box = await page.locator("scope-check").boundingBox();
  expect(Math.abs(height.height - box.height)).toBeLessThan(1);
});

test("saving is told once, as soon as there was something to save", async ({ person, page }) => {
  const { w } = person;
  await person.open_start();
  const heard = await listen(page);
  await person.choose(w.applicant, w.an_organization);
  await person.open_page("tasks");
  await person.save_file();
  await expect.poll(async () => heard("save")).toEqual([{ name: "save", version: 1, how: "file" }]);
});

test("the host opens and begins again, and the visitor can take both back", async ({ person, page }) => {
  const { w } = person;
  await person.open_start();
  await person.choose(w.applicant, w.an_organization);
  expect(await call(page, "importState", "{ nonsense")).toEqual({ refused: "DataError" });
  expect(await call(page, "importState", { format: "else" })).toEqual({ refused: "DataError" });
  await person.open_page("start");
  await person.see_chosen(w.applicant, w.an_organization);

  await call(page, "importState", JSON.parse(await readFile(FILLED, "utf8")));
  await expect(person.heading()).toHaveText(w.headings.tasks);
  await person.open_page("start");
  await person.see_chosen(w.applicant, w.a_unit);
  await person.press_button(w.undo);
  await person.open_page("start");
  await person.see_chosen(w.applicant, w.an_organization);

  await call(page, "reset");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await person.press_button(w.undo);
  await person.open_page("start");
  await person.see_chosen(w.applicant, w.an_organization);
});

for (const [view, shown, hidden] of [
  ["scope", ["services", "leave-out", "result"], ["gates", "depth", "plan", "statement"]],
  ["statement", ["services", "statement"], ["gates", "leave-out", "plan"]],
  ["readiness", ["depth", "gates", "result", "plan"], ["services", "leave-out", "statement"]],
]) {
  test(`of the view "${view}" there is what belongs to it, and nothing else`, async ({ person, page }) => {
    const { w } = person;
    await person.open_start();
    await set(page, "view", view);
    await person.open_page("tasks");
    for (const key of shown) await expect(person.section(key), key).toBeVisible();
    for (const key of hidden) await expect(person.section(key), key).toHaveCount(0);
    // nor does an address lead there
    await page.evaluate((key) => document.querySelector("scope-check").goTo(key), hidden[0]);
    await expect(person.heading()).not.toHaveText(w.headings[hidden[0]]);
    await set(page, "view", "full");
    await person.open_page(hidden[0]);
  });
}

test("a whole journey through one view comes to its result", async ({ person, page }) => {
  const { w } = person;
  await person.open_start();
  await set(page, "view", "scope");
  await person.choose(w.applicant, w.an_organization);
  for (let step = 0; step < 12; step += 1) {
    await person.go_on();
    const title = await person.heading().textContent();
    if (title === w.headings.result) break;
    expect(title).not.toBe(w.headings.depth);
  }
  await expect(person.heading()).toHaveText(w.headings.result);
});

test("depth and edition are the host's for a new check and never overrule the visitor's answers", async ({ person, page }) => {
  const { w } = person;
  await person.open_start();
  await set(page, "tier", "full");
  await set(page, "edition", "2011");
  await person.open_page("depth");
  await expect(page.getByRole("radio", { checked: true })).toHaveAttribute("value", "full");
  await expect(page.getByRole("button", { name: w.undo, exact: true }), "no step of the visitor's").toBeHidden();
  expect(await call(page, "evaluate")).toMatchObject({ edition: "2011" });
  await set(page, "edition", null);
  expect(await call(page, "evaluate")).toMatchObject({ edition: "2018" });
});

test("headings go down with the page around them, none is left out", async ({ person, page }) => {
  await person.open_start();
  await person.open_page("tasks");
  await person.open_file(FILLED);
  await person.see_page("tasks");
  await set(page, "heading-level", "3");
  for (const key of ["result", "check", "standard", "plan"]) {
    await page.evaluate((key) => document.querySelector("scope-check").goTo(key), key);
    await expect(page.locator("scope-check [aria-level='3']")).toHaveText(person.w.headings[key]);
    // as a screen reader is told: the browser's own tree, not the names of elements
    const levels = await heading_levels(page);
    expect(Math.min(...levels), key).toBe(3);
    expect(levels.filter((level) => level === 3).length, key).toBe(1);
    const written = await page.locator("scope-check").evaluate((it) =>
      [...it.shadowRoot.querySelectorAll("[aria-level]")].map((heading) => Number(heading.ariaLevel)));
    written.forEach((level, index) => expect(level - (written[index - 1] ?? 2), key).toBeLessThanOrEqual(1));
    const told = await page.locator("scope-check").evaluate((it) =>
      [...it.shadowRoot.querySelectorAll("h1, h2, h3, h4")].filter((heading) => !heading.hasAttribute("aria-level")).length);
    expect(told, key).toBe(0);
  }
  await set(page, "heading-level", null);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
});

test("what is unknown takes the default and is told once", async ({ person, page }) => {
  const warned = [];
  page.on("console", (line) => { if (line.type() === "warning") warned.push(line.text()); });
  await person.open_start();
  for (const [name, value] of [["view", "half"], ["tier", "deepest"], ["heading-level", "9"], ["contact-url", "javascript:alert(1)"], ["theme", "pink"]]) {
    await set(page, name, value);
    await set(page, name, "");
    await set(page, name, value);
  }
  await expect.poll(() => warned.length).toBe(5);
  expect(warned.every((line) => line.startsWith("scope-check: "))).toBe(true);
  await person.open_page("example");
  await expect(page.locator("scope-check a[href^='javascript']")).toHaveCount(0);
});

test("the host's links are offered after the result and below the lock, and open beside the check", async ({ person, page }) => {
  const { w } = person;
  await person.open_start();
  await person.open_page("tasks");
  await person.open_file(FILLED);
  await person.see_page("tasks");
  await set(page, "contact-url", "https://alder.example/talk");
  await set(page, "privacy-url", "/privacy");
  await person.open_page("result");
  const contact = page.getByRole("link", { name: w.contact });
  await expect(contact).toHaveAttribute("href", "https://alder.example/talk");
  await expect(contact).toHaveAttribute("target", "_blank");
  await expect(contact).toHaveAttribute("rel", "noopener noreferrer");
  await page.locator(".privacy summary").click();
  await expect(page.getByRole("link", { name: w.privacy_of_host })).toHaveAttribute("href", /\/privacy$/);
});

for (const [name, css] of Object.entries({
  "a yellow brand": "--scope-check-accent: #ffd400",
  "a red brand": "--scope-check-accent: #c8102e",
  "pale words": "--scope-check-text: #bbb",
  "dark paper in a light page": "--scope-check-sheet: #111; --scope-check-ground: #222",
  "a pale brand with white words on it": "--scope-check-accent: lightblue; --scope-check-on-accent: white",
})) {
  test(`with ${name} everything can be read`, async ({ person, page }) => {
    await person.open_start();
    await person.open_page("tasks");
    await person.open_file(FILLED);
    await person.see_page("tasks");
    await person.open_page("result");
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`scope-check { ${css} }`);
      document.adoptedStyleSheets = [sheet];
      document.documentElement.className = "branded";
    }, css);
    await page.waitForFunction(() => [...document.querySelector("scope-check").shadowRoot.adoptedStyleSheets]
      .some((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.includes("data-theme") && rule.cssText.includes("not print"))));
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await window.axe.run(document, { runOnly: ["color-contrast"] });
      return violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => [html.slice(0, 90), any[0]?.message]));
    });
    expect(found).toEqual([]);
    const stop = await page.locator("scope-check").evaluate((it) => {
      const sign = it.shadowRoot.querySelector(".gate.is-stop .sign, .panel.is-stop");
      return getComputedStyle(sign).color;
    });
    expect(stop).toMatch(/^rgb/);
  });
}

test("where the statement is all there is, no button leads back to it", async ({ person, page }) => {
  await person.open_start();
  await set(page, "view", "statement");
  await person.open_page("statement");
  await expect(person.main.locator("a.button[href='#/result']")).toHaveCount(0);
  await set(page, "view", "full");
  await expect(person.main.locator("a.button[href='#/result']")).toHaveCount(1);
});
