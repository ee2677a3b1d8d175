// What a person can do before the program has arrived, on a slow connection.

import { LANGUAGES, expect, test } from "./person.mjs";

/** Holds the program back until `arrive` is called. */
async function hold_back(page) {
  let arrive;
  const arrived = new Promise((done) => { arrive = done; });
  await page.route("**/scopecheck_bg.wasm", async (route) => {
    await arrived;
    await route.continue();
  });
  return arrive;
}

/** The page with its first question; the program is still on its way. */
async function open_early(person) {
  const arrive = await hold_back(person.page);
  await person.page.goto(`${person.language}/`, { waitUntil: "commit" });
  await expect(person.heading()).toHaveText(person.w.headings.start);
  // the scripts have arrived, only the program has not
  await person.page.evaluate(() => customElements.whenDefined("scope-check"));
  return arrive;
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test("the first question is there, and what is chosen early counts", async ({ person }) => {
      const { w } = person;
      const arrive = await open_early(person);
      await expect(person.question(w.applicant)).toBeVisible();
      await person.choose(w.applicant, w.an_organization);
      arrive();
      await person.wait_until_it_runs();
      await person.see_chosen(w.applicant, w.an_organization);
      await person.go_on();
      await person.see_page("organization");
      await person.open_page("check");
      await expect(person.answer(w.applicant)).toContainText(w.an_organization);
    });

    test("Continue pressed early counts, and says so", async ({ person }) => {
      const { w } = person;
      const arrive = await open_early(person);
      await person.choose(w.applicant, w.a_unit);
      await person.go_on();
      await expect(person.page.getByRole("status").filter({ hasText: w.boot.loading })).toBeVisible();
      arrive();
      await person.see_page("applicant");
      await person.see_chosen(w.applicant, w.a_unit);
      await expect(person.page.getByText(w.boot.loading)).toBeHidden();
    });
  });
}

test("by keyboard, what is chosen early counts, and focus stays where it is", async ({ page, person }) => {
  const { w } = person;
  const arrive = await open_early(person);
  const first = person.option(w.applicant, w.an_organization);
  const second = person.option(w.applicant, w.a_unit);
  await first.focus();
  await page.keyboard.press("ArrowDown");
  await expect(second).toBeChecked();
  await expect(second).toBeFocused();
  arrive();
  await person.wait_until_it_runs();
  await expect(second).toBeChecked();
  await expect(second).toBeFocused();
});

test("Continue pressed early without a choice is answered once the program is there", async ({ person }) => {
  const arrive = await open_early(person);
  await person.go_on();
  arrive();
  await expect(person.page.getByRole("alert")).toContainText(person.w.applicant_error);
});

test("a link followed early is followed once the program is there", async ({ person }) => {
  const arrive = await open_early(person);
  await person.follow(person.w.overview);
  arrive();
  await expect(person.heading()).toHaveText(person.w.headings.tasks);
});

test("the page does not move when the program arrives", async ({ page, person }) => {
  const arrive = await open_early(person);
  const places = () =>
    page.evaluate(() => {
      const root = document.querySelector("scope-check").shadowRoot;
      return [...root.querySelectorAll("h1, legend, label, button, summary")].map((it) => {
        const { x, y, width, height } = it.getBoundingClientRect();
        return `${it.textContent.trim()} ${[x, y, width, height].map(Math.round)}`;
      });
    });
  await expect(page.getByRole("button", { name: person.w.go_on })).toHaveCSS("border-radius", /[1-9]/);
  const before = await places();
  arrive();
  await person.wait_until_it_runs();
  await expect.poll(places).toEqual(before);
});

test("nothing takes focus while the page loads", async ({ page, person }) => {
  await person.open_start();
  // an element that nobody asked to focus must not take it
  const is_free = await page.evaluate(() => document.activeElement === document.body);
  expect(is_free).toBe(true);
});

for (const language of LANGUAGES) {
  test(`${language}: the page written beforehand is the page that the program prints`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    await page.goto(`${language}/`);
    const [hydrated, rendered] = await page.evaluate(async (language) => {
      await customElements.whenDefined("scope-check");
      const first = document.querySelector("scope-check");
      await first.whenReady();
      const second = document.createElement("scope-check");
      second.setAttribute("lang", language);
      document.body.append(second);
      await second.whenReady();
      // where the answers stay unfolds to more as soon as the rest of the program is here
      while ([first, second].some((it) => it.shadowRoot.querySelector(".privacy button") === null)) {
        await new Promise((done) => setTimeout(done, 20));
      }
      // Left out of the comparison: comments, which mark for the program where its components
      // begin; the order of attributes; and the spelling of attributes whose presence is all that
      // counts (novalidate="" or "novalidate" or "true").
      const FLAGS = ["novalidate", "checked", "hidden", "open", "disabled", "data-continue"];
      const print = (node) => {
        if (node.nodeType === Node.TEXT_NODE) return node.data;
        if (node.nodeType !== Node.ELEMENT_NODE) return "";
        const attributes = [...node.attributes]
          .map(({ name, value }) => (FLAGS.includes(name) ? name : `${name}="${value}"`))
          .sort();
        const inside = [...node.childNodes].map(print).join("");
        return `\n<${[node.localName, ...attributes].join(" ")}>${inside}</${node.localName}>`;
      };
      return [first, second].map((it) => print(it.shadowRoot.getElementById("scopecheck")));
    }, language);
    expect(hydrated).toContain("<fieldset");
    expect(hydrated).toBe(rendered);
    await context.close();
  });
}
