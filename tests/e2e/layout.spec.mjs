// Narrow, wide, enlarged: nothing is cut off, and nobody scrolls sideways.

import { mkdirSync } from "node:fs";

import { LANGUAGES, PAGES, expect, test } from "./person.mjs";

/** The narrowest screen; also a window of 1280 pixels at 400 %. */
const NARROW = { width: 320, height: 640 };

/** What sticks out of the window or is cut off, as readable lines. */
function sticking_out(page) {
  return page.evaluate(() => {
    const out = [];
    const wide = document.scrollingElement;
    if (wide.scrollWidth > wide.clientWidth) out.push(`the page is ${wide.scrollWidth} px wide`);
    const root = document.querySelector("scope-check").shadowRoot;
    for (const element of root.querySelectorAll("*")) {
      // what scrolls in its own frame may be wider; what only screen readers see is not laid out
      if (element.closest(".table, .unseen, svg, option")) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || !element.checkVisibility()) continue;
      const name = `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}”`;
      if (box.right > innerWidth + 0.5 || box.left < -0.5) out.push(`${name} sticks out: ${box.left}–${box.right}`);
      const { overflowX } = getComputedStyle(element);
      const is_field = element.matches("input, textarea, select");
      if (!is_field && overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1) out.push(`${name} is cut off`);
    }
    return out;
  });
}

/** Controls that are smaller than 24 by 24 pixels, links inside a sentence aside. */
function small_targets(page) {
  return page.evaluate(() => {
    const root = document.querySelector("scope-check").shadowRoot;
    const small = [];
    for (const element of root.querySelectorAll("a, button, input, select, textarea, summary")) {
      if (!element.checkVisibility()) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width >= 24 && height >= 24) continue;
      small.push(`${element.localName} “${element.textContent.trim().slice(0, 40)}”: ${width} × ${height}`);
    }
    return small;
  });
}

async function unfold_everything(page) {
  await page.locator("scope-check").evaluate((element) => {
    for (const details of element.shadowRoot.querySelectorAll("details")) details.open = true;
  });
}

for (const language of LANGUAGES) {
  test.describe(`${language}, 320 pixels wide`, () => {
    test.use({ language, viewport: NARROW });

    for (const state of ["empty", "filled"]) {
      test(`no page is too wide, ${state}`, async ({ person, page }) => {
        await person.open_start();
        if (state === "filled") await person.open_filled();
        for (const key of PAGES) {
          await person.open_page(key);
          expect.soft(await sticking_out(page), key).toEqual([]);
          await unfold_everything(page);
          expect.soft(await sticking_out(page), `${key}, unfolded`).toEqual([]);
          expect.soft(await small_targets(page), `${key}, targets`).toEqual([]);
        }
      });
    }

    test("text may be spaced out", async ({ person, page }) => {
      await person.open_start();
      await person.open_filled();
      // WCAG 1.4.12, as a visitor's own style sheet sets it
      await page.locator("scope-check").evaluate((element) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
          word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
        element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet];
      });
      for (const key of PAGES) {
        await person.open_page(key);
        expect.soft(await sticking_out(page), key).toEqual([]);
      }
    });
  });
}

test.describe("text twice as large", () => {
  test.use({ viewport: { width: 640, height: 800 } });
  test("no page is too wide", async ({ person, page }) => {
    await person.open_start();
    await person.open_filled();
    await page.locator("scope-check").evaluate((element) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("scope-check { --scope-check-font-size: 200% }");
      document.adoptedStyleSheets = [sheet];
    });
    for (const key of PAGES) {
      await person.open_page(key);
      expect.soft(await sticking_out(page), key).toEqual([]);
    }
  });
});

test.describe("wide", () => {
  test.use({ viewport: { width: 1280, height: 900 } });
  test("no line is too long to be read, no target too small", async ({ person, page }) => {
    await person.open_start();
    await person.open_filled();
    for (const key of PAGES) {
      await person.open_page(key);
      await unfold_everything(page);
      expect.soft(await sticking_out(page), key).toEqual([]);
      expect.soft(await small_targets(page), `${key}, targets`).toEqual([]);
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
