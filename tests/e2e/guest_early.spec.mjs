// Whatever a host does early, late or twice: it counts, and nobody loses an answer by it.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { expect, test, words } from "./guest.mjs";

const { en } = words;
const SET = JSON.parse(await readFile(fileURLToPath(new URL("../../examples/question-sets/service-desk.json", import.meta.url)), "utf8"));

const page_of = (server, name, head, body) => server.put_up(name, `<!doctype html><html lang="en"><head><title>Portal</title>${head}</head>
<body><main><h1>Portal</h1>${body}</main></body></html>`);
const script = (server) => `<script type="module" src="${server.ours}/scope-check.js"></script>`;

test("properties that were set before the script came are taken over", async ({ page, server }) => {
  await page.goto(page_of(server, "early", "", "<scope-check></scope-check>"));
  const element = page.locator("scope-check");
  await element.evaluate((it, set) => { it.questions = set; it.view = "questions"; it.theme = "dark"; }, SET);
  await page.evaluate((src) => {
    const script = document.createElement("script");
    script.type = "module";
    script.src = src;
    document.head.append(script);
  }, `${server.ours}/scope-check.js`);
  await expect(element.getByRole("heading", { name: SET.title.en })).toBeVisible();
  expect(await element.evaluate((it) => [it.getAttribute("view"), it.getAttribute("theme")])).toEqual(["questions", "dark"]);
});

test("a set that was given as an object stays when something else is set, and gives way to an address", async ({ page, server }) => {
  const other = { ...SET, id: "other", title: { de: "Anderes", en: "Another" } };
  server.put_up("other.json", JSON.stringify(other));
  await page.goto(page_of(server, "object", script(server), "<scope-check></scope-check>"));
  const element = page.locator("scope-check");
  await element.evaluate((it, set) => { it.questions = set; it.view = "questions"; it.tier = "full"; }, SET);
  await expect(element.getByRole("heading", { name: SET.title.en })).toBeVisible();
  await element.evaluate((it) => it.setAttribute("questions", "/other.json"));
  await expect(element.getByRole("heading", { name: "Another" })).toBeVisible();
  await element.evaluate((it) => it.removeAttribute("questions"));
  await expect(element.getByRole("heading", { name: "Another" })).toHaveCount(0);
});

test("who waits for an element that has no place yet is told when it works", async ({ page, server }) => {
  await page.goto(page_of(server, "nowhere", script(server), ""));
  await page.evaluate(() => customElements.whenDefined("scope-check"));
  const state = await page.evaluate(async () => {
    const element = document.createElement("scope-check");
    let settled = false;
    const ready = element.whenReady().then(() => { settled = true; });
    await new Promise((done) => setTimeout(done, 300));
    const early = settled;
    document.querySelector("main").append(element);
    await ready;
    return [early, element.shadowRoot.querySelector("h1") !== null];
  });
  expect(state).toEqual([false, true]);
});

test("what changed on a frame before it opened has changed when it does", async ({ page, server }) => {
  await page.goto(page_of(server, "far", "", `<div style="height: 6000px"></div><script src="${server.ours}/frame.js" data-lang="en" async></script>`));
  const frame = page.locator("iframe");
  await expect(frame).toHaveCount(1);
  await frame.evaluate((it) => { it.dataset.lang = "de"; it.setAttribute("data-view", "scope"); });
  await frame.scrollIntoViewIfNeeded();
  const inside = page.frameLocator("iframe").locator("scope-check");
  await expect.poll(() => inside.getAttribute("lang")).toBe("de");
  expect(await inside.getAttribute("view")).toBe("scope");
});

test("a frame far below works when it is asked, and is put where it belongs", async ({ page, server }) => {
  await page.goto(page_of(server, "aimed", `<script src="${server.ours}/frame.js" data-lang="en" data-target="#place"></script>`, '<div style="height: 6000px"></div><div id="place"></div>'));
  const frame = page.locator("#place iframe");
  await expect(frame).toHaveCount(1);
  expect(await frame.evaluate(async (it) => { await it.scopeCheck.whenReady(); return (await it.scopeCheck.evaluate()).edition; })).toBe("2018");
});

test("kept answers are there again with a host's preferences, without a move of the visitor's", async ({ page, server }) => {
  const url = page_of(server, "kept", script(server), '<input id="mine" aria-label="Mine"><scope-check storage="keep" edition="2011" tier="full"></scope-check>');
  await page.goto(url);
  const element = page.locator("scope-check");
  await element.getByRole("radio", { name: en.a_unit }).check();
  await expect(element.locator(".privacy summary")).toContainText("saved");
  for (let visit = 0; visit < 2; visit += 1) {
    // a reload would keep the browser's own place on the page
    await page.goto("about:blank");
    await page.goto(url);
    await expect(element.getByRole("heading", { level: 1 })).toHaveText(en.headings.tasks);
    expect(await page.evaluate(() => [document.activeElement.localName, scrollY])).toEqual(["body", 0]);
    await element.evaluate((it) => it.goTo("start"));
    await expect(element.getByRole("radio", { name: en.a_unit })).toBeChecked();
  }
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBeLessThanOrEqual(4);
});

test("taking a step back or beginning again is not told as saving", async ({ page, server }) => {
  await page.goto(page_of(server, "save", script(server), "<scope-check></scope-check>"));
  const element = page.locator("scope-check");
  await element.evaluate((it) => it.whenReady());
  const heard = await page.evaluateHandle(() => {
    const heard = [];
    document.addEventListener("scope-check-save", ({ detail }) => heard.push(detail));
    return heard;
  });
  await element.getByRole("radio", { name: en.a_unit }).check();
  await element.getByRole("button", { name: en.undo, exact: true }).click();
  await element.getByRole("radio", { name: en.a_unit }).check();
  await element.evaluate((it) => it.reset());
  await page.waitForTimeout(300);
  expect(await heard.jsonValue()).toEqual([]);
});
