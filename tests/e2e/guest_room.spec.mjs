// An element holds its room before it is there: what stands below it does not jump. And it lives in pages that are made
// like itself.

import { expect, test, words } from "./guest.mjs";

const { en } = words;

/** How much of the window moved without the visitor's doing, as browsers measure it (CLS). */
const moved = (page) => page.evaluate(() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) sum += value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(sum), 500);
}));

for (const width of [320, 390, 600, 1280]) {
  test(`nothing jumps while it comes, ${width} pixels wide`, async ({ page, server }) => {
    await page.setViewportSize({ width, height: 2600 });
    const url = server.put_up("room", `<!doctype html><html lang="en"><head><title>Room</title><style>body { margin: 0 }</style>
<script type="module" src="${server.ours}/scope-check.js"></script></head>
<body><main><h1>Portal</h1><scope-check></scope-check><p>What stands below.</p></main></body></html>`);
    await page.goto(url);
    const element = page.locator("scope-check");
    await element.evaluate((it) => it.whenReady());
    await expect(element.getByRole("heading", { level: 1 })).toHaveText(en.headings.start);
    // 0.1 is what is called good; the sentence below may move a little, nothing else does
    expect(await moved(page)).toBeLessThan(0.02);
  });
}

test("in a page that is made with the same framework both work, one inside the other", async ({ page, server }) => {
  const trouble = [];
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("console", (line) => { if (line.type() === "error") trouble.push(line.text()); });
  // another copy of our program, printed straight into the page, with the marks that Yew leaves on nodes by itself: as
  // much a Yew app as any other
  await page.route("**/earlier/scopecheck.js", async (route) => {
    const response = await route.fetch();
    const script = (await response.text()).replace(/__scopecheck_\d+_\d+_\d+_/g, "__yew_");
    expect(script).toContain("__yew_");
    await route.fulfill({ response, body: script });
  });
  const url = server.put_up("yew", `<!doctype html><html lang="en"><head><title>Yew</title>
<script type="module" src="${server.ours}/scope-check.js"></script></head>
<body><div id="app"></div><script type="module">
const folder = "${server.ours}/earlier/";
const program = await import(folder + "scopecheck.js");
await program.default({ module_or_path: fetch(folder + "scopecheck_bg.wasm") });
const app = document.getElementById("app");
const pack = await (await fetch(folder + "en.pack")).text();
const call = async (file, name, ...given) => (await import(folder + file))[name](...given);
window.app = program.mount(app, app, pack, folder, call, [], false);
</script></body></html>`);
  await page.goto(url);
  const outer = page.locator("#app");
  await expect(outer.getByRole("heading", { name: en.headings.start })).toBeVisible();
  await page.evaluate(async () => {
    const element = document.createElement("scope-check");
    document.querySelector("#app .page").append(element);
    await element.whenReady();
  });
  const inner = page.locator("scope-check");
  await inner.getByRole("radio", { name: en.a_unit }).check();
  await expect(outer.locator("> .shell > .main > .page > form").getByRole("radio", { checked: true })).toHaveCount(0);
  await outer.locator("> .shell > .main > .page > form").getByRole("radio", { name: en.an_organization }).check();
  await expect(inner.getByRole("radio", { name: en.a_unit })).toBeChecked();
  await inner.getByRole("button", { name: en.go_on, exact: true }).click();
  await expect(inner.getByRole("heading", { name: en.headings.applicant })).toBeVisible();
  await expect(outer.locator("> .shell > .main > .page > h1")).toHaveText(en.headings.start);
  expect(trouble).toEqual([]);
});
