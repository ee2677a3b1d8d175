// On a wide screen, and pictures to be looked at. Narrow, enlarged and turned: reflow.spec.mjs.

import { mkdirSync } from "node:fs";

import { PAGES, expect, test } from "./person.mjs";
import { cut_off, see_targets } from "./room.mjs";

test.describe("wide", () => {
  test.use({ viewport: { width: 1280, height: 900 } });
  test("no line is too long to be read, no target too small", async ({ person, page }) => {
    await person.open_start();
    await person.open_filled();
    for (const key of PAGES) {
      await person.open_page(key);
      await person.unfold_everything();
      expect.soft(await cut_off(page), key).toEqual([]);
      await see_targets(page, key);
      const longest = await person.main.locator("p:visible").evaluateAll((all) =>
        Math.max(0, ...all.map((it) => it.getBoundingClientRect().width / parseFloat(getComputedStyle(it).fontSize))));
      // about 95 letters
      expect.soft(longest, `${key}, width of the text in em`).toBeLessThan(48);
    }
  });
});

test("each row of the task list is a link from edge to edge", async ({ person, page }) => {
  await person.open_start();
  await person.open_page("tasks");
  const short = await page.evaluate(() => {
    const rows = [...document.querySelector("scope-check").shadowRoot.querySelectorAll(".tasks li")];
    const width = (element) => element.getBoundingClientRect().width;
    return rows.filter((row) => width(row.querySelector("a")) < width(row) - 1).map((row) => row.textContent);
  });
  expect(short).toEqual([]);
});

// To be looked at by people; nothing compares them.
for (const scheme of ["light", "dark"]) {
  for (const width of [320, 768, 1280]) {
    test.describe(`pictures, ${width} pixels, ${scheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme: scheme });
      test("every page", async ({ person, page }, info) => {
        const take = async (name) => {
          mkdirSync(info.outputDir, { recursive: true });
          await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true });
        };
        await person.open_start();
        await take("start-empty");
        for (const key of ["result", "statement", "check", "tasks"]) {
          await person.open_page(key);
          await take(`${key}-empty`);
        }
        await person.open_filled();
        for (const key of PAGES) {
          await person.open_page(key);
          await take(`${key}-filled`);
        }
      });
    });
  }
}
