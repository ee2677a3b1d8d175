// The page with the scope statement: where its words come from, own wording, the ways out, and a
// statement that somebody already has.

import { LANGUAGES, expect, test } from "./person.mjs";

/** A check whose draft names an organization, a service and two sites; then its statement. */
async function open_statement(person) {
  const { w } = person;
  await person.open_start();
  await person.open_page("organization");
  await person.write(w.organization, "Alder Hosting Ltd");
  await person.open_page("services");
  await person.paste(w.services, "managed hosting");
  await person.open_page("boundaries");
  await person.paste(w.sites, "Leeds\nYork");
  await person.open_page("statement");
}

/** The section of the language that the person speaks. */
function section(person) {
  return person.main.locator(".wording").filter({ has: person.page.locator(`#statement-${person.language}`) });
}

function sentence(person) {
  return section(person).locator("blockquote");
}

/** Begins own wording by changing the end of the draft. */
async function reword(person, from, to) {
  await section(person).locator("summary").filter({ hasText: person.w.edit_wording }).click();
  const field = person.main.getByRole("textbox", { name: person.w.own_wording });
  const text = (await field.inputValue()).replace(from, to);
  await field.fill(text);
  return text;
}

async function change_sites(person, sites) {
  await person.open_page("boundaries");
  await person.paste(person.w.sites, sites);
  await person.open_page("statement");
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test("a phrase shows its answer by keyboard, and Change leads back here", async ({ person, page }) => {
      const { w } = person;
      await open_statement(person);
      const phrase = sentence(person).getByRole("link", { name: w.from_sites });
      await phrase.focus();
      const behind = section(person).getByRole("group", { name: w.answer_behind });
      await expect(behind).toContainText(w.sites);
      await expect(behind).toContainText("York");
      await page.keyboard.press("Enter");
      await expect(behind).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(behind.getByRole("link")).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(person.main.getByRole("textbox", { name: w.sites })).toBeFocused();
      await person.paste(w.sites, "Leeds");
      await person.go_on();
      await person.see_page("statement");
      await expect(sentence(person)).toContainText(w.from_leeds);
      await expect(sentence(person)).not.toContainText("York");
    });

    test("a phrase shows its answer to a mouse and stays to be reached", async ({ person }) => {
      const { w } = person;
      await open_statement(person);
      const phrases = sentence(person).getByRole("link");
      await phrases.filter({ hasText: w.from_sites }).hover();
      const behind = section(person).getByRole("group", { name: w.answer_behind });
      await expect(behind).toContainText(w.sites);
      // pressed, it stays on the way past others
      await phrases.filter({ hasText: w.from_sites }).click();
      await phrases.first().hover();
      await behind.getByRole("link").click();
      await expect(person.main.getByRole("textbox", { name: w.sites })).toBeFocused();
    });

    test("at its question stands the phrase, as one types", async ({ person }) => {
      const { w } = person;
      await open_statement(person);
      await person.open_page("boundaries");
      const line = person.main.locator(".made-phrase").filter({ hasText: w.in_your_statement });
      await expect(line.filter({ hasText: w.from_sites })).toBeVisible();
      await person.paste(w.sites, "Leeds");
      await expect(line.filter({ hasText: w.from_leeds })).toBeVisible();
      await expect(line.locator(".said").first()).toHaveAttribute("lang", language);
    });

    test("own wording is kept when an answer changes; taking over can be undone", async ({ person }) => {
      const { w } = person;
      await open_statement(person);
      const field = person.main.getByRole("textbox", { name: w.own_wording });
      await section(person).locator("summary").filter({ hasText: w.edit_wording }).click();
      await expect(field).toHaveValue(w.own_draft);
      const text = (await field.inputValue()).replace(/\.$/, ", 24/7.");
      await field.fill(text);
      await change_sites(person, "Leeds\nHull");
      await expect(sentence(person)).toHaveText(text);

      const changed = section(person).locator(".changed");
      await expect(changed.locator("summary")).toContainText(w.elsewhere);
      await expect(changed.locator("del")).toContainText("York");
      await expect(changed.locator("ins")).toContainText("Hull");
      await changed.getByRole("button", { name: w.take_over }).click();
      await expect(sentence(person)).toHaveText(text.replace("York", "Hull"));
      await expect(changed).toHaveCount(0);
      await expect(section(person).getByRole("heading", { level: 2 })).toBeFocused();
      await person.take_back();
      await expect(sentence(person)).toHaveText(text);
      await changed.getByRole("button", { name: w.keep_mine }).click();
      await expect(changed).toHaveCount(0);
      await expect(sentence(person)).toHaveText(text);
    });

    test("the draft comes back, and own wording after it", async ({ person }) => {
      const { w } = person;
      await open_statement(person);
      const text = await reword(person, /\.$/, ", 24/7.");
      await expect(sentence(person)).toHaveText(text);
      await person.press_button(w.back_to_draft);
      await expect(sentence(person)).not.toContainText("24/7");
      await person.take_back();
      await expect(sentence(person)).toHaveText(text);
    });

    test("a statement that one has is criticized as it is pasted, and is no answer", async ({ person }) => {
      const { w } = person;
      await open_statement(person);
      await person.unfold(w.existing);
      await person.paste(w.existing_label, w.existing_praise);
      const existing = person.main.locator(".existing");
      await expect(existing.getByRole("status")).toHaveText(w.remarks);
      await person.see(w.praise);
      await person.open_page("tasks");
      const { content } = await person.save_file();
      expect(JSON.stringify(content)).not.toContain(w.existing_praise);
    });

    test("what was read in a statement that one has is taken over and taken back", async ({ person }) => {
      const { w } = person;
      await open_statement(person);
      await person.unfold(w.existing);
      await person.paste(w.existing_label, w.existing_whole);
      const read = person.main.locator(".read");
      await expect(read).toContainText("Birch Cloud Ltd");
      await expect(read).toContainText("Hull");
      await expect(sentence(person)).toContainText("Alder Hosting Ltd");
      await person.press_button(w.take_over_read);
      await expect(read.getByRole("heading", { name: w.what_was_read })).toBeFocused();
      await person.see(w.already_said);
      await expect(sentence(person)).toContainText("Birch Cloud Ltd");
      await person.take_back();
      await expect(sentence(person)).toContainText("Alder Hosting Ltd");
    });
  });
}

test("the statement is copied as Markdown and saved as HTML", async ({ person, page, context }) => {
  const { w } = person;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open_statement(person);
  await section(person).locator("summary").filter({ hasText: w.formats }).click();
  await section(person).getByRole("button", { name: w.copy_as_markdown }).click();
  await expect(person.notice).toContainText(w.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.startsWith(w.document_title)).toBe(true);
  expect(copied).toContain("Alder Hosting Ltd");
  const loading = page.waitForEvent("download");
  await section(person).getByRole("button", { name: /Save as a file HTML/ }).click();
  expect((await loading).suggestedFilename()).toBe("scope-statement-en.html");
});

test("own wording travels with the file", async ({ person }) => {
  await open_statement(person);
  const text = await reword(person, /\.$/, ", 24/7.");
  await person.open_page("tasks");
  const { path, content } = await person.save_file();
  expect(content.scope.statement.en).toBe(text);
  expect(content.scope.statement_base.en["scope.locations"]).toBe("from Leeds and York");
  await person.open_start();
  await person.open_file(path);
  await person.open_page("statement");
  await expect(sentence(person)).toHaveText(text);
});

test("on a phone the sentence and what is behind it fit", async ({ person, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open_statement(person);
  await sentence(person).getByRole("link").last().click();
  await expect(section(person).getByRole("group", { name: person.w.answer_behind })).toBeInViewport();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
});
