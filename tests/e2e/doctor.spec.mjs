// The embed doctor looks at pages that are well and at pages that are not, and what it says to change makes them well.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { expect, test } from "./guest.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A page of somebody else with the doctor in it. */
async function look_at(page, server, { head = "", body = "<scope-check></scope-check>", lang = "en" } = {}) {
  const url = server.put_up("patient", `<!doctype html><html lang="${lang}"><head><title>Patient</title>${head}
<script type="module" src="${server.ours}/scope-check.js"></script></head>
<body><main><h1>Portal</h1>${body}</main><script type="module" src="${server.ours}/doctor.js"></script></body></html>`);
  await page.goto(url);
  const doctor = page.locator("scope-check-doctor");
  await expect(doctor).toHaveAttribute("done", "", { timeout: 20_000 });
  return doctor;
}

const to_change = (doctor) => doctor.locator("li.is-bad");

test("where all is well it says so, and how to pin the version", async ({ page, server }) => {
  const doctor = await look_at(page, server);
  await expect(to_change(doctor)).toHaveCount(0);
  await expect(doctor.getByRole("status")).toHaveText("Nothing here stands in the way.");
  const pinned = await doctor.locator("pre").filter({ hasText: "integrity=" }).textContent();

  const url = server.put_up("pinned", `<!doctype html><html lang="en"><head><title>Pinned</title>${pinned}</head>
<body><main><h1>Portal</h1><scope-check></scope-check></main><script type="module" src="${server.ours}/doctor.js"></script></body></html>`);
  await page.goto(url);
  const again = page.locator("scope-check-doctor");
  await expect(again).toHaveAttribute("done", "", { timeout: 20_000 });
  await expect(again.getByText("The hash of the script matches.")).toBeVisible();
  await expect(again.locator("li.is-note")).toHaveCount(0);
});

test("colours that cannot be read are named, and those it prints can be", async ({ page, server }) => {
  const doctor = await look_at(page, server, { head: "<style>scope-check { --scope-check-text: #bbb }</style>" });
  await expect(to_change(doctor)).toHaveCount(1);
  const line = await to_change(doctor).locator("pre").textContent();
  expect(line).toMatch(/^scope-check \{ --scope-check-text: #[0-9a-f]{6}; \}$/);
  const well = await look_at(page, server, { head: `<style>${line}</style>` });
  await expect(to_change(well)).toHaveCount(0);
});

test("what cuts the check off is named", async ({ page, server }) => {
  const body = '<div id="box"><scope-check></scope-check></div>';
  const doctor = await look_at(page, server, { head: "<style>#box { height: 300px; overflow: auto }</style>", body });
  const line = await to_change(doctor).locator("pre").textContent();
  expect(line).toBe("div#box { height: auto; overflow: visible; }");
  const well = await look_at(page, server, { head: `<style>#box { height: 300px; overflow: auto } ${line}</style>`, body });
  await expect(to_change(well)).toHaveCount(0);
});

test("a policy without WebAssembly is named, and the one it prints lets everything through", async ({ page, server }) => {
  const policy = (content) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;
  const doctor = await look_at(page, server, { head: policy(`default-src 'none'; script-src ${server.ours}; connect-src ${server.ours}`) });
  const line = await to_change(doctor).first().locator("pre").textContent();
  expect(line).toContain("'wasm-unsafe-eval'");
  const well = await look_at(page, server, { head: policy(line.replace("Content-Security-Policy: ", "")) });
  await expect(to_change(well)).toHaveCount(0);
  await expect(page.locator("scope-check").getByRole("heading").first()).toBeVisible();
});

test("a script that is loaded from two places is named", async ({ page, server }) => {
  const head = `<script type="module" src="${server.ours}/earlier/scope-check.js"></script>`;
  const doctor = await look_at(page, server, { head });
  await expect(to_change(doctor)).toContainText("The check is loaded from several addresses");
});

test("in a frame it hears whether somebody listens, and sees that it is closed off", async ({ page, server }) => {
  const framed = (attributes) => server.put_up("framed-doctor", `<!doctype html><html lang="en"><head><title>Framed</title></head>
<body><main><h1>Portal</h1><script src="${server.ours}/frame.js" data-doctor data-lang="en" ${attributes} async></script></main></body></html>`);
  await page.goto(framed(""));
  const inside = page.frameLocator("iframe").locator("scope-check-doctor");
  await expect(inside).toHaveAttribute("done", "", { timeout: 20_000 });
  await expect(inside.getByText(/hears the frame/)).toBeVisible();
  await expect(inside.locator("li.is-bad")).toHaveCount(0);

  await page.goto(framed("data-sandbox"));
  await expect(inside).toHaveAttribute("done", "", { timeout: 20_000 });
  await expect(inside.getByText(/The frame is closed off/)).toBeVisible();
  await expect(inside.getByText(/hears the frame/)).toBeVisible();

  // a frame that a page wrote by hand, and nobody listens
  await page.goto(server.put_up("by-hand", `<!doctype html><html lang="en"><head><title>By hand</title></head>
<body><main><h1>Portal</h1><iframe title="Doctor" src="${server.ours}/doctor.html?lang=en&host=http://127.0.0.1:${new URL(server.ours).port}"></iframe></main></body></html>`));
  await expect(inside).toHaveAttribute("done", "", { timeout: 20_000 });
  await expect(inside.locator("li.is-bad pre")).toContainText("/frame.js");
});

for (const language of ["en", "de"]) {
  test(`its own page prints what a page elsewhere needs, ${language}`, async ({ page, server }) => {
    await page.goto(`${server.ours}/doctor.html?lang=${language}&page=https://portal.example/check`);
    const doctor = page.locator("scope-check-doctor");
    await expect(doctor).toHaveAttribute("done", "", { timeout: 20_000 });
    const lines = await doctor.locator("pre").allTextContents();
    expect(lines[0]).toBe(`<script type="module" src="${server.ours}/scope-check.js"></script>\n<scope-check></scope-check>`);
    expect(lines[1]).toContain(`script-src ${server.ours} 'wasm-unsafe-eval'`);
    await expect(doctor).toContainText("https://portal.example/check");
    expect(await doctor.evaluate((it) => it.shadowRoot.textContent)).not.toMatch(/[{}]|undefined/);
    await page.evaluate(axe);
    const found = await page.evaluate(async () => (await window.axe.run(document)).violations.map(({ id }) => id));
    expect(found).toEqual([]);
  });
}
