// Where focus goes: in which order it stops, that it follows the reading order, that it is seen and nothing covers it, that it
// leads out again, and that it is not lost with what was pressed.
//
// The order of each page stands in tests/e2e/focus/, one stop a line: `--update-snapshots` after a wanted change, then read the diff.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { PAGES, expect, test } from "./person.mjs";
import { Stops } from "./stops.mjs";

const SNAPSHOTS = fileURLToPath(new URL("./focus/", import.meta.url));

/** A desk, a phone, and a window of 1280 × 1024 pixels at 400 %. */
const DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 700 };
const ENLARGED = { width: 320, height: 256 };

/** Pages of the same make as another one in the list: they are looked at on the desk only. */
const ALIKE = ["relationship", "supply", "transition", "assurance", "on-supplier", "applicant", "news", "own-result", "merge"];
const KINDS = PAGES.filter((key) => !ALIKE.includes(key));

/** A picture of one dot. */
const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** The day of the tests: the plan counts from it. */
const DAY = new Date("2026-11-24T12:00:00");

/** A second list, so that the halves run side by side. */
const halves = (pages) => [pages.slice(0, pages.length / 2), pages.slice(pages.length / 2)];

/** What is wrong with the stops of a page, as readable lines. */
function faults(stops) {
  return stops.flatMap((stop, index) => {
    const found = [];
    if (stop.name === "") found.push("has no name");
    if (!stop.is_in_view) found.push("is out of view");
    if (stop.is_covered) found.push("is covered");
    if (!stop.is_ringed) found.push("shows no focus");
    if (index > 0) found.push(...against_reading(stops[index - 1], stop));
    return found.map((fault) => `${stop.role} “${stop.name}” ${fault} (${stop.box})`);
  });
}

/** Whether a stop lies before the one that it follows: above it without being in a further column, or left of it in its line. */
function against_reading(before, stop) {
  const slack = 2;
  const [left, top, right, bottom] = stop.box;
  const [was_left, was_top, was_right, was_bottom] = before.box;
  const is_above = bottom <= was_top + slack && left < was_right - slack;
  const is_beside = top < was_bottom - slack && was_top < bottom - slack;
  const is_left = is_beside && right <= was_left + slack;
  return is_above || is_left ? [`comes after “${before.name}” and stands before it (${before.box})`] : [];
}

/** Compares with what was written down, or writes it down. */
function see_as_written(info, key, lines) {
  const path = `${SNAPSHOTS}${key}.txt`;
  const text = `${lines.join("\n")}\n`;
  if (["all", "changed"].includes(info.config.updateSnapshots)) {
    mkdirSync(SNAPSHOTS, { recursive: true });
    writeFileSync(path, text);
  }
  expect.soft(text, `${key}: the order of its stops`).toBe(readFileSync(path, "utf8"));
}

/** A stop as a line; of a whole statement its beginning is enough. */
const line = ({ role, name }) => `${role} “${name.length > 60 ? `${name.slice(0, 60)}…` : name}”`;

async function open_filled(person) {
  await person.page.clock.setFixedTime(DAY);
  await person.open_start();
  await person.open_filled();
}

for (const [size, viewport, list] of [["desk", DESK, PAGES], ["phone", PHONE, KINDS], ["400 %", ENLARGED, KINDS]]) {
  test.describe(size, () => {
    test.use({ viewport });
    for (const pages of halves(list)) {
      test(`each stop is seen, free and in the order of reading, ${pages[0]} to ${pages.at(-1)}`, async ({ person, page }, info) => {
        test.setTimeout(180_000);
        const stops = new Stops(page);
        await open_filled(person);
        for (const key of pages) {
          await person.open_page(key);
          await stops.begin();
          const found = await stops.walk();
          expect.soft(faults(found), key).toEqual([]);
          if (size === "desk") see_as_written(info, key, found.map(line));
        }
      });
    }

    // pages with something that stays in view while they are scrolled
    test("backwards it is the same way, and nothing that sticks covers it", async ({ person, page }) => {
      test.setTimeout(120_000);
      const stops = new Stops(page);
      await open_filled(person);
      for (const key of ["start", "on-incident", "what-if", "report"]) {
        await person.open_page(key);
        await stops.begin();
        const ids = (found) => found.map((it) => it.id);
        const forwards = ids(await stops.walk());
        const back = await stops.walk_back();
        expect.soft(back.filter((it) => it.is_covered || !it.is_in_view).map(line), key).toEqual([]);
        expect.soft(ids(back).reverse(), key).toEqual(forwards);
      }
    });
  });
}

test("the header is a few stops, and after each move one is behind it", async ({ person, page }) => {
  const stops = new Stops(page);
  await open_filled(person);
  for (const key of ["tasks", "services", "result"]) {
    await person.open_page(key);
    // so no way past it is needed: who moves on lands at the heading of the page
    await page.keyboard.press("Tab");
    const first = await stops.here();
    await stops.begin();
    const before = (await stops.walk()).findIndex((it) => it.id === first.id);
    expect(before, `stops of the header on ${key}`).toBeLessThanOrEqual(8);
  }
});

test("what was pressed may be gone, focus is not", async ({ person, page }) => {
  const { w, main, notice } = person;
  await open_filled(person);
  const press = async (button) => {
    await button.focus();
    await page.keyboard.press("Enter");
    await expect.soft(button, "it is gone").toHaveCount(0);
    const inside = () => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.localName);
    await expect.soft.poll(inside, `after ${button}`).toBeTruthy();
  };
  const button = (name, within = main) => within.getByRole("button", { name, exact: true });

  await press(button(w.close, notice));
  const lock = page.locator("scope-check .privacy");
  await lock.locator("summary").click();
  await press(button(w.kept.begin, lock));
  await press(button(w.kept.forget, lock));
  await person.open_page("variants");
  await press(button(w.copy_scope));
  await press(main.getByRole("button", { name: new RegExp(w.discard(".+")) }).last());
  await press(button(w.kept.undo, notice));
  await person.open_page("report");
  await person.open_logo({ name: "dot.png", mimeType: "image/png", buffer: DOT });
  await press(button(w.take.remove_logo));
  await person.open_page("compare");
  await person.open_beside(["a.json", {}], ["b.json", {}]);
  await press(button(w.beside.close_all));
});
