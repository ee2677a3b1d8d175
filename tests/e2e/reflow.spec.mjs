// Narrow, enlarged, spaced out, turned: nothing is cut off, nobody scrolls in two directions, and every target can be hit.

import { LANGUAGES, PAGES, expect, test } from "./person.mjs";
import { cut_off, see_targets } from "./room.mjs";

/** 1280 × 1024 pixels at 400 %, which is also narrower than any phone. */
const ENLARGED = { width: 320, height: 256 };

/** Puts a visitor's own rules into the element, as an extension of the browser does. */
function style(page, rules) {
  return page.locator("scope-check").evaluate((element, rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet];
  }, rules);
}

for (const language of LANGUAGES) {
  test.describe(`${language}, at 400 %`, () => {
    test.use({ language, viewport: ENLARGED });

    for (const state of ["empty", "filled"]) {
      test(`nothing is cut off and every target can be hit, ${state}`, async ({ person, page }) => {
        await person.open_start();
        if (state === "filled") await person.open_filled();
        for (const key of PAGES) {
          await person.open_page(key);
          expect.soft(await cut_off(page), key).toEqual([]);
          await person.unfold_everything();
          expect.soft(await cut_off(page), `${key}, unfolded`).toEqual([]);
          await see_targets(page, key);
        }
      });
    }

    test("text may be spaced out", async ({ person, page }) => {
      await person.open_start();
      await person.open_filled();
      // WCAG 1.4.12, the four of them
      await style(page, `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
        p { margin-bottom: 2em !important }`);
      for (const key of PAGES) {
        await person.open_page(key);
        await person.unfold_everything();
        expect.soft(await cut_off(page), key).toEqual([]);
      }
    });
  });
}

test.describe("text twice as large", () => {
  test.use({ viewport: { width: 640, height: 800 } });
  test("nothing is cut off", async ({ person, page }) => {
    await person.open_start();
    await person.open_filled();
    // as a browser's setting for letters does it; the host page follows it and so do we
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("html { font-size: 200% }");
      document.adoptedStyleSheets = [sheet];
    });
    const size = await person.main.evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
    expect(size, "letters follow").toBeGreaterThanOrEqual(32);
    for (const key of PAGES) {
      await person.open_page(key);
      await person.unfold_everything();
      expect.soft(await cut_off(page), key).toEqual([]);
    }
  });
});

test("a phone may be turned", async ({ person, page }) => {
  const [upright, lying] = [{ width: 390, height: 844 }, { width: 844, height: 390 }];
  await page.setViewportSize(upright);
  await person.open_start();
  await person.open_filled();
  for (const key of PAGES) {
    await person.open_page(key);
    await person.unfold_everything();
    for (const size of [upright, lying]) {
      await page.setViewportSize(size);
      expect.soft(await cut_off(page), `${key}, ${size.width} wide`).toEqual([]);
      await see_targets(page, `${key}, ${size.width} wide`);
      // no part that sticks takes the room that a low window has
      const sticking = await page.evaluate(() => {
        const all = [...document.querySelector("scope-check").shadowRoot.querySelectorAll("*")];
        const stuck = all.filter((it) => ["sticky", "fixed"].includes(getComputedStyle(it).position) && it.checkVisibility());
        return stuck.reduce((sum, it) => sum + it.getBoundingClientRect().height, 0) / innerHeight;
      });
      expect.soft(sticking, `${key}, ${size.width} wide: share of what sticks`).toBeLessThan(0.34);
    }
  }
});

test("what scrolls sideways in a frame of its own is a table, with a name and a stop", async ({ person, page }) => {
  await page.setViewportSize(ENLARGED);
  await person.open_start();
  await person.open_filled();
  for (const key of PAGES) {
    await person.open_page(key);
    await person.unfold_everything();
    const frames = await page.evaluate(() => {
      const all = [...document.querySelector("scope-check").shadowRoot.querySelectorAll("*")];
      const scrolls = (it) => /auto|scroll/.test(getComputedStyle(it).overflowX) && it.scrollWidth > it.clientWidth + 1;
      return all.filter((it) => !it.matches("textarea, input") && scrolls(it)).map((it) => ({
        table: it.querySelector("table, svg") !== null,
        role: it.getAttribute("role"),
        named: it.hasAttribute("aria-label") || it.hasAttribute("aria-labelledby"),
        stop: it.tabIndex === 0,
      }));
    });
    for (const frame of frames) {
      expect.soft(frame, key).toEqual({ table: true, role: "region", named: true, stop: true });
    }
  }
});
