// The ways in which people look at it: colors of their own, no motion, on paper, light and dark.
// That axe finds nothing in forced colors and in the dark: axe.spec.mjs.

import { PAGES, expect, test } from "./person.mjs";

/** What a picture of one thing looks like, to be compared with another one. */
async function look(locator) {
  await locator.scrollIntoViewIfNeeded();
  return (await locator.screenshot({ animations: "disabled" })).toString("base64");
}

test.describe("forced colors", () => {
  test.use({ contextOptions: { forcedColors: "active" } });

  test("what is chosen is told from what is not", async ({ person, page }) => {
    await person.open_start();
    await person.open_filled();
    for (const [key, selector] of [["portfolio", "input[type=radio]"], ["operators", "input[type=radio]"], ["services", "input[type=checkbox]"]]) {
      await person.open_page(key);
      const chosen = await look(person.main.locator(`${selector}:checked`).first());
      const open = await look(person.main.locator(`${selector}:not(:checked)`).first());
      expect.soft(chosen, key).not.toBe(open);
    }
    const [pressed, other] = [true, false].map((is) => page.locator(`scope-check .languages [aria-pressed=${is}]`).first());
    const underline = (it) => it.evaluate((button) => getComputedStyle(button).textDecorationLine);
    expect(await underline(pressed), "the language in use is no link to itself").not.toBe(await underline(other));
  });

  test("bands, signs, tags and boxes keep their shapes", async ({ person }) => {
    await person.open_start();
    await person.open_filled();
    await person.open_page("result");
    const fill = (selector) => person.main.locator(selector).first().evaluate((it) => getComputedStyle(it).fill);
    expect(await fill(".band-known"), "a band on its track").not.toBe(await fill(".band-track"));
    const canvas = await person.main.evaluate((it) => getComputedStyle(it).backgroundColor);
    expect(await fill(".band-track"), "a track on the page").not.toBe(canvas);

    // each state has a sign of its own, not only a color
    const states = ["is-fine", "is-stop", "is-unknown"];
    const signs = [];
    for (const state of states) {
      const gate = person.main.locator(`.gates .gate.${state} > .sign`).first();
      if ((await gate.count()) > 0) signs.push(await look(gate));
    }
    expect(signs.length, "kinds of gates in the file").toBeGreaterThan(1);
    expect(new Set(signs).size, "signs that differ").toBe(signs.length);

    for (const selector of [".tag", ".panel", ".finding", ".figures div", "button.secondary"]) {
      const edge = await person.main.locator(selector).locator("visible=true").first().evaluate((it) => {
        const { borderTopStyle, borderTopColor, borderBottomStyle, borderBottomColor } = getComputedStyle(it);
        return [[borderTopStyle, borderTopColor], [borderBottomStyle, borderBottomColor]];
      });
      const is_seen = edge.some(([style, color]) => style !== "none" && color !== canvas);
      expect.soft(is_seen, `${selector}: ${edge}`).toBe(true);
    }
  });

  test("a gate says its state by words, too", async ({ person }) => {
    await person.open_start();
    await person.open_filled();
    await person.open_page("result");
    for (const name of await person.main.locator(".gate-name").all()) {
      await expect(name).toContainText(/open|closed|not known/);
    }
  });

  test("focus is a line that can be seen", async ({ person, page }) => {
    await person.open_start();
    await person.open_filled();
    for (const key of ["tasks", "operators", "organization", "services", "report", "result"]) {
      await person.open_page(key);
      for (const selector of ["a", "button", "input[type=radio]", "input[type=text]", "textarea", "select", "summary"]) {
        const control = person.main.locator(selector).locator("visible=true").first();
        if ((await control.count()) === 0) continue;
        await control.focus();
        await page.keyboard.press("Shift");
        const line = await control.evaluate((it) => {
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(it);
          const { backgroundColor } = getComputedStyle(it.getRootNode().querySelector(".main"));
          return { style: outlineStyle, width: parseFloat(outlineWidth), is_other: outlineColor !== backgroundColor };
        });
        expect.soft(line, `${key}, ${selector}`).toMatchObject({ style: "solid", is_other: true });
        expect.soft(line.width, `${key}, ${selector}`).toBeGreaterThanOrEqual(2);
      }
    }
  });
});

test.describe("reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing moves on any page", async ({ person, page }) => {
    await person.open_start();
    await person.open_filled();
    for (const key of PAGES) {
      await person.open_page(key);
      const moving = await page.locator("scope-check").evaluate((element) => {
        const all = [...element.shadowRoot.querySelectorAll("*")];
        const moves = (it) => ["", "::before", "::after"].some((part) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(it, part || undefined);
          return !/^(0s(, )?)+$/.test(transitionDuration) || animationName !== "none" || scrollBehavior === "smooth";
        });
        return all.filter(moves).map((it) => `${it.localName}.${it.className}`);
      });
      expect.soft(moving, key).toEqual([]);
      expect.soft(await page.evaluate(() => document.getAnimations().length), key).toBe(0);
    }
  });
});

test("on paper everything is there, and nothing that only works on a screen", async ({ person, page }) => {
  await person.open_start();
  await person.open_filled();
  // what people print from here; the report has pages of its own
  for (const key of ["result", "check", "statement", "standard", "plan", "example"]) {
    await page.emulateMedia({ media: "screen" });
    await person.open_page(key);
    await page.emulateMedia({ media: "print" });
    const found = await page.locator("scope-check").evaluate((element) => {
      const root = element.shadowRoot;
      const is_seen = (it) => it.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && it.getBoundingClientRect().height > 0;
      const said = (it) => `${it.localName}.${it.className}#${it.id} “${it.textContent.trim().slice(0, 40)}”`;
      // what was written into a field is worth its ink, but nobody can choose on paper
      const is_printed_words = (it) => it.matches("select") && getComputedStyle(it).appearance === "none";
      const controls = [...root.querySelectorAll("button, select, input[type=file]")].filter((it) => is_seen(it) && !is_printed_words(it));
      const folded = [...root.querySelectorAll("details:not([open])")].filter((it) => is_seen(it))
        .filter((it) => ![...it.children].slice(1).some((child) => child.getBoundingClientRect().height > 0));
      return { controls: controls.map(said), folded: folded.map(said) };
    });
    expect.soft(found, key).toEqual({ controls: [], folded: [] });
    await expect.soft(person.main, "dark on light, whatever the screen is").toHaveCSS("color-scheme", "light");
  }
});

test("light and dark follow the system at once, unless the page around says which", async ({ person, page }) => {
  const ground = () => page.locator("scope-check #scopecheck").evaluate((it) => getComputedStyle(it).backgroundColor);
  const words = () => page.locator("scope-check #scopecheck").evaluate((it) => getComputedStyle(it).color);
  const surrounding = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await person.open_start();
  const light = [await ground(), await words()];
  expect(await surrounding(), "the page around it goes along").toBe(light[0]);
  await person.open_filled();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = [await ground(), await words()];
  expect(dark).not.toEqual(light);
  expect(await surrounding()).toBe(dark[0]);
  await expect(person.notice, "nothing is lost by it").toBeVisible();
  await page.emulateMedia({ colorScheme: "light" });
  expect([await ground(), await words()]).toEqual(light);
  const set = (theme) => page.locator("scope-check").evaluate((it, theme) => it.setAttribute("theme", theme), theme);
  await set("dark");
  expect([await ground(), await words()]).toEqual(dark);
  await set("auto");
  expect([await ground(), await words()]).toEqual(light);
});
