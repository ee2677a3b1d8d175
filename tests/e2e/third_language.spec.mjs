// A language that came by files alone: French. Every page speaks it, and it says that it is a draft.

import { readFileSync, readdirSync } from "node:fs";

import { FILLED, PAGES, expect, test } from "./person.mjs";

const TEXT = new URL("../../content/text/", import.meta.url);

/** The plain sentences of a language: those that are the same wherever they stand. */
function sentences(tag) {
  const folder = new URL(`${tag}/`, TEXT);
  const lines = readdirSync(folder).flatMap((file) => readFileSync(new URL(file, folder), "utf8").split("\n"));
  const values = lines.map((line) => /^(?:[a-z][\w-]*|\s+\.[\w-]+) = (.+)$/.exec(line)?.[1]);
  return new Set(values.filter((value) => value && value.length > 20 && !value.includes("{")));
}

const french = sentences("fr");
const foreign = [...sentences("en"), ...sentences("de")].filter((sentence) => !french.has(sentence));
const DRAFT = /aucune personne de langue maternelle/;

test.use({ locale: "fr-FR" });

test("every page speaks it, filled and with everything unfolded", async ({ page, person }) => {
  await page.goto("fr/");
  await person.wait_until_it_runs();
  const element = page.locator("scope-check");
  await expect(element.getByText(DRAFT)).toBeVisible();
  await element.locator("input[type=file]").first().setInputFiles(FILLED);
  await expect(element.locator(".notice")).toContainText("filled.json");
  for (const key of PAGES) {
    await page.evaluate((key) => { location.hash = `#/${key}`; }, key);
    await expect(page).toHaveURL(new RegExp(`#/${key}$`));
    await person.unfold_everything();
    const said = await element.evaluate((it) => {
      const shell = it.shadowRoot.querySelector(".shell");
      // what stands there in another language says so
      const own = (node) => node.parentElement.closest("[lang]") === shell;
      const walker = document.createTreeWalker(shell, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) if (own(walker.currentNode)) texts.push(walker.currentNode.data.trim());
      return { lang: shell.lang, texts };
    });
    expect(said.lang, key).toBe("fr");
    expect.soft(said.texts.filter((text) => foreign.includes(text)), key).toEqual([]);
    expect.soft(said.texts.filter((text) => /[{}]/.test(text)), `${key}: nothing is left open`).toEqual([]);
  }
});

test("the answers stay when somebody changes to another language and back", async ({ page, person }) => {
  await page.goto("fr/");
  await person.wait_until_it_runs();
  const element = page.locator("scope-check");
  await element.getByRole("radio", { name: "Une entreprise individuelle" }).check();
  await element.getByRole("button", { name: "English" }).click();
  await expect(element.getByRole("radio", { name: "A sole trader" })).toBeChecked();
  await expect(element.getByText(DRAFT)).toHaveCount(0);
  await element.getByRole("button", { name: "Français" }).click();
  await expect(element.getByRole("radio", { name: "Une entreprise individuelle" })).toBeChecked();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
});

test("numbers, dates and quotation marks are those of the language", async ({ page, person }) => {
  await page.goto("fr/#/example");
  await person.wait_until_it_runs();
  const result = page.locator("scope-check .result");
  await expect(result.locator(".glance")).toContainText(/\d–\d+\u00a0%/);
  await expect(result.locator(".headline")).toContainText(/\u00a0:|«\u00a0/);
});
