// Where the check cannot run, the visitor reads why, in the language of the page.

import { LANGUAGES, expect, test, words } from "./person.mjs";
import { serve_changed } from "./site.mjs";

const of_another_version = (pack) => pack.replace(/sha256-./, "sha256-#");

/** The sentence that is told at once. */
async function see_alert(page, sentence) {
  const alert = page.getByRole("alert");
  await expect(alert).toHaveText(sentence);
  await expect(alert).toBeVisible();
}

for (const language of LANGUAGES) {
  const w = words[language];
  test.describe(language, () => {
    test.describe("without JavaScript", () => {
      test.use({ javaScriptEnabled: false });
      test("a sentence says so above the first page", async ({ page }) => {
        await page.goto(`${language}/`);
        const sentence = page.locator("noscript p");
        await expect(sentence).toHaveText(w.boot.noscript);
        await expect(sentence).toBeVisible();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(w.headings.start);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByRole("group", { name: w.applicant })).toBeVisible();
        // dressed by its own sheet
        await expect(page.getByRole("button", { name: w.go_on })).toHaveCSS("border-radius", /[1-9]/);
      });
    });

    test("a browser without WebAssembly", async ({ page }) => {
      await page.addInitScript(() => { delete window.WebAssembly; });
      await page.goto(`${language}/`);
      await see_alert(page, w.boot.failed);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(w.headings.start);
    });

    test("a policy that forbids WebAssembly", async ({ page }) => {
      const forbid = (html) => html.replace(" 'wasm-unsafe-eval'", "");
      await serve_changed(page, `**/${language}/`, `${language}/index.html`, forbid, "text/html");
      await page.goto(`${language}/`);
      await see_alert(page, w.boot.failed);
    });

    for (const [what, pattern] of [
      ["program", "**/scopecheck_bg.wasm"],
      ["script", "**/scopecheck.js"],
      ["language pack", `**/${language}.pack`],
      ["style sheet", "**/scopecheck.css"],
    ].slice(0, language === "en" ? 4 : 1)) {
      test(`the ${what} is not there`, async ({ page }) => {
        await page.route(pattern, (route) => route.fulfill({ status: 404, body: "Not found" }));
        await page.goto(`${language}/`);
        await see_alert(page, w.boot.offline);
      });

      test(`the connection breaks before the ${what} has come`, async ({ page }) => {
        await page.route(pattern, (route) => route.abort("internetdisconnected"));
        await page.goto(`${language}/`);
        await see_alert(page, w.boot.offline);
      });
    }

    test("words of another version are not mixed in", async ({ page }) => {
      const pack = `${language}.pack`;
      await serve_changed(page, `**/${pack}`, pack, of_another_version, "text/plain");
      await page.goto(`${language}/`);
      await expect(page.getByRole("alert")).toBeVisible();
      await expect(page.getByRole("alert")).not.toBeEmpty();
    });
  });
}

for (const [what, later] of [["later pages", "**/split_*.wasm"], ["words of the later pages", "**/en.later.pack"]]) {
  test(`the ${what} cannot come: said, and once the connection is back one goes on`, async ({ page }) => {
    const w = words.en;
    await page.route(later, (route) => route.abort("internetdisconnected"));
    await page.goto("en/");
    await page.getByRole("radio", { name: w.a_unit }).check();
    await page.getByRole("button", { name: w.go_on, exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: w.boot.offline })).toBeVisible();
    // nobody is told to wait for what does not come
    await expect.soft(page.getByText(w.boot.loading)).toHaveCount(0);
    await page.unroute(later);
    // the visitor stays where the answers are
    await expect(page.getByRole("radio", { name: w.a_unit })).toBeChecked();
    await page.getByRole("button", { name: w.go_on, exact: true }).click();
    await expect(page.getByRole("group", { name: w.authority })).toBeVisible();
  });
}

test("words of another version are not mixed in on the later pages either", async ({ page }) => {
  await serve_changed(page, "**/en.later.pack", "en.later.pack", of_another_version, "text/plain");
  await page.goto("en/");
  await page.getByRole("radio", { name: words.en.a_unit }).check();
  await page.getByRole("button", { name: words.en.go_on, exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: words.en.boot.offline })).toBeVisible();
});

test("the element tells its host that it failed", async ({ page }) => {
  await page.route("**/scopecheck_bg.wasm", (route) => route.abort());
  await page.addInitScript(() => {
    window.failures = [];
    addEventListener("scope-check-error", (event) => window.failures.push(event.detail));
  });
  await page.goto("en/");
  await expect.poll(() => page.evaluate(() => window.failures)).toEqual([
    expect.objectContaining({ version: 1, reason: expect.any(String) }),
  ]);
});

test("where it failed, nothing that is pressed leads anywhere", async ({ page }) => {
  const w = words.en;
  await page.route("**/scopecheck_bg.wasm", (route) => route.abort());
  await page.goto("en/");
  await see_alert(page, w.boot.offline);
  await page.getByRole("radio", { name: w.a_unit }).check();
  await page.getByRole("button", { name: w.go_on, exact: true }).click();
  await page.getByRole("radio", { name: w.a_unit }).press("Enter");
  await page.getByRole("link", { name: w.overview }).click();
  await see_alert(page, w.boot.offline);
  expect(new URL(page.url())).toMatchObject({ pathname: "/en/", search: "", hash: "" });
});

test("what was chosen stays visible when the program cannot come", async ({ page }) => {
  let refuse;
  const refused = new Promise((done) => { refuse = done; });
  await page.route("**/scopecheck_bg.wasm", async (route) => {
    await refused;
    await route.abort();
  });
  await page.goto("en/", { waitUntil: "commit" });
  await page.getByRole("radio", { name: words.en.a_unit }).check();
  refuse();
  await see_alert(page, words.en.boot.offline);
  await expect(page.getByRole("radio", { name: words.en.a_unit })).toBeChecked();
});
