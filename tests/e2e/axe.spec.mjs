// axe finds nothing, on any page, empty and filled, light and dark.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { LANGUAGES, PAGES, expect, test } from "./person.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** All rules that axe knows, experimental ones aside, and the size of targets. */
async function see_nothing_wrong(page, where) {
  // as a string through the debugger: the page's own policy allows no foreign script
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      rules: { "target-size": { enabled: true } },
      resultTypes: ["violations"],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.flat().join(" ")}: ${node.any.concat(node.all, node.none)[0]?.message}`));
  });
  expect.soft(found, where).toEqual([]);
}

/** Several lists, so that no test takes longer than a test may. */
function in_parts(pages, longest = 8) {
  const parts = [];
  for (let first = 0; first < pages.length; first += longest) parts.push(pages.slice(first, first + longest));
  return parts;
}

for (const scheme of ["light", "dark"]) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });

    for (const language of LANGUAGES) {
      test.describe(language, () => {
        test.use({ language });
        const parts = language === "en" ? in_parts(PAGES) : [["start", "tasks", "result"]];

        for (const pages of parts) {
          const which = `${pages[0]} to ${pages.at(-1)}`;

          test(`${which}, empty`, async ({ person, page }) => {
            await person.open_start();
            await see_nothing_wrong(page, "start, as it comes");
            for (const key of pages) {
              await person.open_page(key);
              await person.unfold_everything();
              await see_nothing_wrong(page, `${key}, empty`);
            }
          });

          test(`${which}, filled`, async ({ person, page }) => {
            await person.open_start();
            await person.open_filled();
            await see_nothing_wrong(page, "tasks, with a notice");
            for (const key of pages) {
              await person.open_page(key);
              await person.unfold_everything();
              await see_nothing_wrong(page, `${key}, filled`);
            }
          });
        }
      });
    }

    test("the first page with its error, a refused file, a failed start", async ({ person, page }) => {
      await person.open_start();
      await person.go_on();
      await expect(page.getByRole("alert")).toBeFocused();
      await see_nothing_wrong(page, "start, with an error");
      await person.open_file({ name: "foreign.json", mimeType: "application/json", buffer: Buffer.from("{}") });
      await expect(person.notice).toContainText(person.w.file_refused);
      await see_nothing_wrong(page, "start, with a refusal");
      await person.open_page("organization");
      await person.write(person.w.entities, "three");
      await person.go_on();
      await expect(page.getByRole("alert")).toBeFocused();
      await see_nothing_wrong(page, "organization, with an error");
    });

    test("the sentence where the program cannot come", async ({ page }) => {
      await page.route("**/scopecheck_bg.wasm", (route) => route.abort());
      await page.goto("en/");
      await expect(page.getByRole("alert")).toBeVisible();
      await see_nothing_wrong(page, "start, failed");
    });
  });
}

test.describe("forced colors", () => {
  test.use({ contextOptions: { forcedColors: "active" } });
  for (const pages of in_parts(PAGES)) {
    test(`${pages[0]} to ${pages.at(-1)} work`, async ({ person, page }) => {
      await person.open_start();
      await person.open_filled();
      for (const key of pages) {
        await person.open_page(key);
        await see_nothing_wrong(page, `${key}, in forced colors`);
      }
    });
  }
});
