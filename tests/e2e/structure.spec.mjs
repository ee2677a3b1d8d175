// What there is for those who do not see it: outlines, names, languages, heads of tables, words for pictures.
// What is said by itself is in announce.spec.mjs.

import { FILLED, LANGUAGES, PAGES, expect, test } from "./person.mjs";

/** The levels that the first heading is set to, as hosts do. */
const LEVELS = [1, 2, 4];

/** In the page: the levels of all headings in order, as a screen reader takes them. */
function levels(page) {
  return page.locator("scope-check").evaluate((element) =>
    [...element.shadowRoot.querySelectorAll("h1, h2, h3, h4, h5, h6, [role=heading]")]
      .filter((it) => it.checkVisibility())
      .map((it) => ({ level: Number(it.ariaLevel ?? it.localName.slice(1)), words: it.textContent.trim().slice(0, 60) })));
}

/** The heading of the page, at whatever level. */
const first_heading = (page) => page.locator("scope-check h1");

async function show(person, key) {
  await person.page.evaluate((key) => { location.hash = `#/${key}`; }, key);
  await expect(first_heading(person.page)).toHaveText(person.w.headings[key]);
}

/** What is wrong with the outline of a page that begins at `first`. */
function faults_of_outline(outline, first) {
  const faults = [];
  if (outline[0]?.level !== first) faults.push(`it begins at ${outline[0]?.level}`);
  if (outline.filter((it) => it.level <= first).length !== 1) faults.push("there is not one heading of the page");
  outline.forEach(({ level, words }, index) => {
    if (index > 0 && level > outline[index - 1].level + 1) faults.push(`“${words}” leaves a level out`);
    if (words === "") faults.push(`a heading ${level} says nothing`);
  });
  return faults;
}

for (const level of LEVELS) {
  test(`headings make an outline without gaps, the first at level ${level}`, async ({ person, page }) => {
    await person.open_start();
    await page.locator("scope-check").evaluate((it, level) => it.setAttribute("heading-level", level), level);
    await expect.poll(async () => (await levels(page))[0].level).toBe(level);
    for (const state of ["empty", "filled"]) {
      if (state === "filled") {
        await show(person, "start");
        await person.main.locator("input[type=file]").setInputFiles(FILLED);
        await expect(first_heading(page)).toHaveText(person.w.headings.tasks);
      }
      for (const key of PAGES) {
        await show(person, key);
        await person.unfold_everything();
        expect.soft(faults_of_outline(await levels(page), level), `${key}, ${state}`).toEqual([]);
      }
    }
  });
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test("every control has a name, and two that do different things have two", async ({ person, page }) => {
      await person.open_start();
      await person.open_filled();
      for (const key of PAGES) {
        await person.open_page(key);
        await person.unfold_everything();
        // the lock in the header offers the same as the page about what is kept
        const doubled = key === "kept" ? [`two are called button: ${person.w.kept.begin}`] : [];
        expect.soft(await faults_of_names(page), key).toEqual(doubled);
      }
    });
  });
}

test("German on an English page says that it is German", async ({ person, page }) => {
  await person.open_start();
  await person.open_filled();
  for (const key of ["statement", "result", "example"]) {
    await person.open_page(key);
    await person.unfold_everything();
    const strange = await page.locator("scope-check").evaluate((element) => {
      // words that English does not have; an option that explains a German article quotes it
      const is_german = (words) => /\b(das|der|und|für|nicht|von)\b/i.test(words) && !/\b(the|and|is|masculine|neuter)\b/i.test(words);
      const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (is_german(node.data) && node.parentElement.closest("[lang]")?.lang !== "de") found.push(node.data.trim().slice(0, 80));
      }
      return found;
    });
    expect.soft(strange, key).toEqual([]);
    if (key !== "example") expect.soft(await page.locator("scope-check .main [lang=de]").count(), key).toBeGreaterThan(0);
  }
  for (const button of await page.locator("scope-check .languages button").all()) {
    await expect(button).toHaveAttribute("lang", /^[a-z]{2}$/);
  }
});

/** In the page: controls without a name, and links and buttons of one name that lead to different things. */
function faults_of_names(page) {
  return page.locator("scope-check").evaluate((element) => {
    const root = element.shadowRoot;
    const faults = [];
    const words = (it) => (it?.textContent ?? "").replace(/\s+/g, " ").trim();
    const by_ids = (ids) => ids.split(/\s+/).map((id) => words(root.getElementById(id))).join(" ").trim();
    const name = (it) => by_ids(it.getAttribute("aria-labelledby") ?? "") || it.getAttribute("aria-label") || words(it.labels?.[0]) || (it.matches("a, button, summary") ? words(it) : "");
    const group = (it) => {
      const names = [];
      for (let at = it.closest("fieldset, [role=group], [role=region], section"); at; at = at.parentElement?.closest("fieldset, [role=group], section")) {
        names.push(words(at.querySelector(":scope > legend")) || at.getAttribute("aria-label") || words(at.querySelector("h2, h3")));
      }
      return names.join(" / ");
    };
    const known = new Map();
    for (const control of root.querySelectorAll("a[href], button, input, select, textarea, summary")) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      const its = name(control);
      if (its === "") {
        faults.push(`${control.localName}#${control.id} has no name`);
        continue;
      }
      // fields and options belong to their group; what is pressed is also read in a list of its own
      const is_pressed = control.matches("a, button");
      const key = is_pressed ? `${control.localName}: ${its}` : `${control.localName}: ${its} in ${group(control)}`;
      const does = control.matches("a") ? control.getAttribute("href") : control.id || String(known.size);
      if (control.matches("summary")) continue;
      if (known.has(key) && known.get(key) !== does) faults.push(`two are called ${key}`);
      known.set(key, does);
    }
    return faults;
  });
}

test("tables have a name and heads, pictures have words or are none", async ({ person, page }) => {
  await person.open_start();
  await person.open_filled();
  for (const key of PAGES) {
    await person.open_page(key);
    await person.unfold_everything();
    const faults = await page.locator("scope-check").evaluate((element) => {
      const root = element.shadowRoot;
      const faults = [];
      for (const table of root.querySelectorAll("table")) {
        const region = table.closest("[role=region][aria-label], [role=region][aria-labelledby]");
        const its = table.caption?.textContent.trim() || table.getAttribute("aria-label") || table.getAttribute("aria-labelledby") || region;
        const where = `table “${table.caption?.textContent.trim() ?? table.textContent.slice(0, 30)}”`;
        if (!its) faults.push(`${where} has no name`);
        const heads = [...table.querySelectorAll("th")];
        if (heads.length === 0) faults.push(`${where} has no heads`);
        for (const head of heads) {
          if (!["col", "row", "colgroup", "rowgroup"].includes(head.scope)) faults.push(`${where}: the head “${head.textContent}” has no scope`);
          if (head.textContent.trim() === "") faults.push(`${where}: a head says nothing`);
        }
      }
      for (const picture of root.querySelectorAll("svg, img, canvas")) {
        const is_hidden = picture.closest("[aria-hidden=true]") !== null;
        const named = picture.getAttribute("aria-label") || picture.getAttribute("aria-labelledby") || picture.getAttribute("alt") || picture.querySelector("title")?.textContent;
        const is_image = picture.localName === "img" || picture.getAttribute("role") === "img";
        if (!is_hidden && !(is_image && named)) faults.push(`${picture.localName}.${picture.getAttribute("class")} has neither words nor is it hidden`);
        if (is_hidden && picture.querySelector("a, button, [tabindex]")) faults.push("a hidden picture has a stop");
      }
      return faults;
    });
    expect.soft(faults, key).toEqual([]);
  }
});

test("no field lets the browser keep or guess what is not the visitor's own", async ({ person, page }) => {
  // None of them asks for data of the visitor's own as WCAG 1.3.5 lists them: organization, sites and names are those of the
  // assessment, often somebody else's. And what is typed is promised to stay nowhere, so no browser shall remember it.
  await person.open_start();
  await person.open_filled();
  const undecided = new Set();
  for (const key of PAGES) {
    await person.open_page(key);
    await person.unfold_everything();
    const fields = await page.locator("scope-check").evaluate((element) =>
      [...element.shadowRoot.querySelectorAll("input[type=text], input[type=date], input:not([type])")]
        .filter((it) => it.autocomplete !== "off").map((it) => it.id));
    for (const id of fields) undecided.add(`${key}: ${id}`);
  }
  expect([...undecided]).toEqual([]);
});
