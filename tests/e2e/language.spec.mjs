// Two languages, one check.

import { expect, test, words } from "./person.mjs";

test("switching the language keeps every answer and the page", async ({ person, page }) => {
  await person.open_start();
  await person.open_filled();
  await person.open_section("organization");
  await person.write(person.w.organization, "Erlen Hosting GmbH");
  await person.speak("de");
  await expect(person.heading()).toHaveText(words.de.headings.organization);
  await expect(person.main.getByRole("textbox", { name: words.de.organization })).toHaveValue("Erlen Hosting GmbH");
  await expect(page).toHaveTitle("Die Organisation – Scopecheck");

  await person.open_tasks();
  await person.open_section("operators");
  await expect(person.row(words.de.incident).getByRole("radio", { checked: true })).toHaveValue("external_supplier");
  const german = (await person.open_tasks(), await person.save_file()).content;
  await person.speak("en");
  await expect(person.heading()).toHaveText(words.en.headings.tasks);
  const english = (await person.save_file()).content;
  expect(english).toEqual(german);
  await person.open_section("operators");
  await expect(person.row(words.en.incident).getByRole("radio", { checked: true })).toHaveValue("external_supplier");
});

test("the languages are named in themselves, and the one in use is marked", async ({ person, page }) => {
  await person.open_start();
  const english = page.getByRole("button", { name: "English" });
  const german = page.getByRole("button", { name: "Deutsch" });
  await expect(english).toHaveAttribute("lang", "en");
  await expect(german).toHaveAttribute("lang", "de");
  await expect(english).toHaveAttribute("aria-pressed", "true");
  await person.speak("de");
  await expect(german).toHaveAttribute("aria-pressed", "true");
  await expect(english).toHaveAttribute("aria-pressed", "false");
  // whoever pressed it can go on from there
  await expect(german).toBeFocused();
});

test("every text says its language", async ({ person, page }) => {
  await person.open_start();
  await person.open_filled();
  await person.open_page("statement");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator(".shell")).toHaveAttribute("lang", "en");
  await expect(person.main.locator("blockquote[lang=de]")).toContainText("Das Servicemanagementsystem");
  await expect(person.main.locator("blockquote[lang=en]")).toContainText("The service management system");
  await person.speak("de");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.locator(".shell")).toHaveAttribute("lang", "de");
  await expect(person.main.locator("blockquote[lang=en]")).toContainText("The service management system");
  await expect(person.main.locator("blockquote[lang=de]")).toContainText("Das Servicemanagementsystem");
});

test("the other language cannot be loaded: said, and nothing is lost", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.route("**/de.pack", (route) => route.abort("internetdisconnected"));
  await page.goto("en/");
  await page.evaluate(() => customElements.whenDefined("scope-check").then(() => document.querySelector("scope-check").whenReady()));
  await page.getByRole("radio", { name: words.en.a_unit }).check();
  await page.getByRole("button", { name: "Deutsch" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The wording of the other language could not be loaded." })).toBeVisible();
  await expect(page.getByRole("radio", { name: words.en.a_unit })).toBeChecked();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.en.headings.start);
  await context.close();
});

test.describe("the attribute", () => {
  /** An element that a host's script writes, on a page that says nothing about its language. */
  async function add(page, lang) {
    await page.evaluate(async (lang) => {
      const element = document.createElement("scope-check");
      if (lang !== null) element.setAttribute("lang", lang);
      element.className = "added";
      document.body.append(element);
      await element.whenReady();
    }, lang);
    return page.locator("scope-check.added");
  }

  test("names the language, with a region or without", async ({ person, page }) => {
    await person.open_start();
    const element = await add(page, "de-CH");
    await expect(element.getByRole("heading", { level: 1 })).toHaveText(words.de.headings.start);
  });

  test("of another language falls back, with one warning", async ({ person, page }) => {
    const warnings = [];
    page.on("console", (line) => {
      if (line.type() === "warning") warnings.push(line.text());
    });
    await person.open_start();
    const element = await add(page, "tlh");
    await expect(element.getByRole("heading", { level: 1 })).toHaveText(words.en.headings.start);
    await element.getByRole("link", { name: words.en.overview }).click();
    await expect(element.getByRole("heading", { level: 1 })).toHaveText(words.en.headings.tasks);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain("tlh");
  });

  test("may change later, and while the program is still loading", async ({ person, page }) => {
    await person.open_start();
    const element = await add(page, "en");
    await expect(element.getByRole("heading", { level: 1 })).toHaveText(words.en.headings.start);
    await element.evaluate((it) => it.setAttribute("lang", "de"));
    await expect(element.getByRole("heading", { level: 1 })).toHaveText(words.de.headings.start);

    await page.evaluate(() => {
      const early = document.createElement("scope-check");
      early.className = "early";
      early.setAttribute("lang", "en");
      document.body.append(early);
      early.setAttribute("lang", "de");
      // it begins where it is about to be seen
      early.scrollIntoView();
    });
    await expect(page.locator("scope-check.early").getByRole("heading", { level: 1 })).toHaveText(words.de.headings.start);
  });
});

test.describe("the bare address", () => {
  for (const [locale, language] of [["de-DE", "de"], ["de-AT", "de"], ["en-GB", "en"], ["it-IT", "en"]]) {
    test(`leads a browser in ${locale} to ${language}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL, locale });
      const page = await context.newPage();
      await page.goto("");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[language].headings.start);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      expect(new URL(page.url()).pathname).toBe(language === "de" ? "/de/" : "/");
      await context.close();
    });
  }

  test("keeps the page that was asked for", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, locale: "de-DE" });
    const page = await context.newPage();
    await page.goto("#/tasks");
    await expect(page).toHaveURL(/\/de\/#\/tasks$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.de.headings.tasks);
    await context.close();
  });

  test("an address with a language is never changed", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, locale: "de-DE" });
    const page = await context.newPage();
    await page.goto("en/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.en.headings.start);
    expect(new URL(page.url()).pathname).toBe("/en/");
    await context.close();
  });
});
