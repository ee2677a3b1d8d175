// A consultant brings questions of their own: they are asked, scored, and everybody sees whose they are.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { expect, test, words } from "./guest.mjs";

const { en, de } = words;
const SET = JSON.parse(await readFile(fileURLToPath(new URL("../../examples/question-sets/service-desk.json", import.meta.url)), "utf8"));

/** A portal that brings a set along, as an address or as an object. */
async function open(page, server, set, { as = "property", lang = "en", view = "questions" } = {}) {
  if (as === "address") server.put_up("set.json", JSON.stringify(set));
  const url = server.put_up("consultant", `<!doctype html><html lang="${lang}"><head><title>Portal</title>
<script type="module" src="${server.ours}/scope-check.js"></script></head>
<body><main><h1>Portal</h1><scope-check view="${view}" ${as === "address" ? 'questions="/set.json"' : ""}></scope-check></main></body></html>`);
  await page.goto(url);
  const element = page.locator("scope-check");
  await page.evaluate(() => customElements.whenDefined("scope-check"));
  if (as === "property") await element.evaluate((it, set) => { it.questions = set; }, set);
  await element.evaluate((it) => it.whenReady());
  return element;
}

/** Collects events from now on. */
const listen = (page, ...names) => page.evaluateHandle((names) => {
  const heard = [];
  for (const name of names) document.addEventListener(`scope-check-${name}`, ({ detail }) => heard.push({ name, ...detail }));
  return heard;
}, names);

for (const as of ["address", "property"]) {
  test(`a set that comes as ${as} is asked alone, from its first section to its result`, async ({ page, server }) => {
    const element = await open(page, server, SET, { as });
    await expect(element.getByRole("heading", { name: SET.title.en })).toBeVisible();
    await expect(element.getByText("Questions by Alder Advisory").first()).toBeVisible();
    await expect(element.getByRole("link", { name: en.headings.services })).toHaveCount(0);
    const heard = await listen(page, "result");

    await element.getByRole("link", { name: SET.sections[0].title.en }).click();
    for (const section of SET.sections) {
      await expect(element.getByRole("heading", { level: 1 })).toHaveText(section.title.en);
      const cards = element.locator(".card");
      await expect(cards).toHaveCount(SET.questions.filter((it) => it.section === section.id).length);
      for (const card of await cards.all()) await card.getByRole("radio").nth(3).check();
      await element.getByRole("button", { name: en.go_on, exact: true }).click();
    }
    await expect(element.getByText("Questions by Alder Advisory").first()).toBeVisible();
    // what came of somebody's questions is as good as the answers to them
    await expect.poll(async () => (await heard.jsonValue()).at(-1)?.own_set).toEqual({ id: "service-desk", revision: "1", by: "Alder Advisory" });
    await element.evaluate((it) => { it.askAnswers = "Portal"; });
    await element.getByRole("checkbox", { name: en.give("Portal") }).check();
    await expect.poll(async () => (await heard.jsonValue()).at(-1)?.own_set).toMatchObject({
      id: "service-desk", by: "Alder Advisory", met: { high: 1000 }, all_at_goal: "met", answered: 24, of: 24,
    });
  });
}

test("a frame hands the set over that the page around it fetched", async ({ page, server }) => {
  server.put_up("set.json", JSON.stringify(SET));
  await page.goto(server.put_up("framed-set", `<!doctype html><html lang="en"><head><title>Portal</title></head><body><main><h1>Portal</h1>
<script src="${server.ours}/frame.js" data-lang="en" data-view="questions" data-questions="/set.json" async></script></main></body></html>`));
  const inside = page.frameLocator("iframe");
  await expect(inside.getByRole("heading", { name: SET.title.en })).toBeVisible();
});

test("in German its words are German, and answers stay when the language changes", async ({ page, server }) => {
  const element = await open(page, server, SET, { lang: "de" });
  await element.getByRole("link", { name: SET.sections[0].title.de }).click();
  const first = element.locator(".card").first();
  await expect(first).toContainText(SET.questions[0].text.de);
  await first.getByRole("radio").nth(1).check();
  await element.getByRole("button", { name: "English" }).click();
  await expect(first).toContainText(SET.questions[0].text.en);
  await expect(first.getByRole("radio").nth(1)).toBeChecked();
  await expect(element.getByRole("heading", { level: 1 })).not.toHaveText(de.headings.start);
});

test("beside the check it stands in the list of sections, and its answers are in the visitor's file", async ({ page, server }) => {
  // nobody sits before the browser's own dialog for a place to save at
  await page.addInitScript(() => { delete globalThis.showSaveFilePicker; });
  const element = await open(page, server, SET, { view: "full" });
  await expect(element.getByRole("heading", { level: 1 })).toHaveText(en.headings.start);
  await element.evaluate((it) => it.goTo("own-1"));
  await element.locator(".card").first().getByRole("radio").nth(2).check();
  await element.evaluate((it) => it.goTo("tasks"));
  await expect(element.getByRole("link", { name: en.headings.services })).toBeVisible();
  const loading = page.waitForEvent("download");
  await element.getByRole("button", { name: en.save, exact: true }).click();
  const file = JSON.parse(await readFile(await (await loading).path(), "utf8"));
  expect(file.own_sets["service-desk"]).toMatchObject({ by: "Alder Advisory", revision: "1", answers: { channels: { grade: "L" } } });

  // it may be opened where the set is another, and loses nothing there
  await element.evaluate((it) => { it.questions = null; });
  await element.evaluate((it, file) => it.importState(file), file);
  await element.evaluate((it) => { it.askAnswers = "Portal"; });
  await element.evaluate((it) => it.goTo("result"));
  await element.getByRole("checkbox", { name: en.give("Portal") }).check();
  const again = JSON.parse(await element.evaluate((it) => it.exportState()));
  expect(again.own_sets).toEqual(file.own_sets);
});

test("what is wrong with a set is told to its author, with place and remedy, and nothing else changes", async ({ page, server }) => {
  const wrong = structuredClone(SET);
  wrong.questions[3].goal = "Z";
  wrong.questions[5].section = "nowhere";
  const element = await open(page, server, SET);
  const heard = await listen(page, "error");
  await element.evaluate((it, set) => { it.questions = set; }, wrong);
  await expect(element.locator(".notice.bad")).toContainText("questions[3].goal");
  await expect(element.locator(".notice.bad")).toContainText("questions[5].section");
  await expect(element.getByRole("heading", { name: SET.title.en }), "the earlier set is still there").toBeVisible();
  expect((await heard.jsonValue()).length).toBe(1);
});

test("nothing in a set is markup, a script or an address that is fetched", async ({ page, server }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const hostile = structuredClone(SET);
  const words = '<img src="https://evil.example/x" onerror="window.hit = 1"><script>window.hit = 1</script>{{1}}';
  hostile.title.en = words;
  hostile.questions[0].text.en = words;
  hostile.questions[0].hint.en = words;
  hostile.by.name = words.slice(0, 60);
  hostile.by.url = "javascript:window.hit=1";
  const element = await open(page, server, hostile);
  const is_refused = await element.locator(".notice.bad").count() > 0;
  if (is_refused) {
    // an address that is none of the web is refused as a whole
    await expect(element.locator(".notice.bad")).toContainText("by.url");
    hostile.by.url = "https://evil.example/";
    await element.evaluate((it, set) => { it.questions = set; }, hostile);
  }
  await element.evaluate((it) => it.goTo("own-1"));
  await expect(element.locator(".card").first()).toContainText("<img src=");
  expect(await element.evaluate((it) => it.shadowRoot.querySelectorAll("img, script, a[href^='javascript']").length)).toBe(0);
  expect(await page.evaluate(() => window.hit)).toBeUndefined();
  expect(asked.filter((url) => url.includes("evil.example"))).toEqual([]);
});

test("a set that cannot be fetched is told on the console and in an event, and the check works", async ({ page, server }) => {
  const warned = [];
  page.on("console", (line) => { if (line.type() === "warning") warned.push(line.text()); });
  const element = await open(page, server, SET, { view: "full" });
  const heard = await listen(page, "error");
  await element.evaluate((it) => { it.questions = "/not-there.json"; });
  await expect.poll(() => warned.filter((line) => line.includes("not-there.json")).length).toBe(1);
  expect((await heard.jsonValue()).map(({ reason }) => reason).join()).toContain("not-there.json");
  await element.evaluate((it) => it.goTo("tasks"));
  await expect(element.getByRole("link", { name: en.headings.services })).toBeVisible();
});
