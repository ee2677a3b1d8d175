// People at their own pace: any order, second thoughts, mistakes, questions that do not fit them.

import { FILLED, LANGUAGES, PRACTICE, expect, focused, test } from "./person.mjs";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test("nobody is greeted with red, a figure or a form", async ({ person, page }) => {
      await person.open_start();
      await expect(page.locator(".error, .errors, .is-stop, .notice.bad")).toHaveCount(0);
      await expect(page.getByRole("alert")).toHaveCount(0);
      await expect(person.main.getByText(/\d\s?%/)).toHaveCount(0);
      await expect(person.main.getByRole("textbox")).toHaveCount(0);

      await person.open_page("result");
      await person.see(person.w.nothing_answered);
      await expect(page.locator(".is-stop, .error, .errors")).toHaveCount(0);
      await expect(person.main.getByText(/\d\s?%/)).toHaveCount(0);

      await person.open_page("tasks");
      await expect(page.locator(".is-stop, .error, .errors")).toHaveCount(0);
    });

    for (const [who, option, title] of [
      ["a person", "a_person", "instead"],
      ["a product", "a_product", "product_title"],
      ["advice alone", "only_advice", "advice_title"],
    ]) {
      test(`${who} is told kindly what there is instead`, async ({ person, page }) => {
        const { w } = person;
        await person.open_start();
        await person.choose(w.applicant, w[option]);
        await person.go_on();
        await expect(person.heading()).toHaveText(w[title] ?? w.headings[title]);
        await expect(person.heading()).toBeFocused();
        await expect(person.main.getByRole("heading", { name: w.what_instead })).toBeVisible();
        await expect(page.locator(".error, .errors, .is-stop, .notice.bad")).toHaveCount(0);
        await expect(page.getByRole("alert")).toHaveCount(0);
        // a way on for whoever chose wrongly
        await person.follow(w.change_this);
        await person.see_page("applicant");
        await person.see_chosen(w.applicant, w[option]);
        await person.choose(w.applicant, w.a_unit);
        await expect(person.question(w.authority)).toBeVisible();
        await person.choose(w.authority, w.yes);
        await person.go_on();
        await person.see_page("organization");
      });
    }

    test("a unit is asked about its authority", async ({ person }) => {
      const { w } = person;
      await person.open_start();
      await person.choose(w.applicant, w.a_unit);
      await person.go_on();
      await person.see_page("applicant");
      await person.see_chosen(w.applicant, w.a_unit);
      await expect(person.option(w.authority, w.yes)).not.toBeChecked();
    });

    test("sections are done in any order, and the list says how far each is", async ({ person }) => {
      const { w } = person;
      await person.open_start();
      await person.follow(w.overview);
      await person.see_page("tasks");
      await person.see(w.sections_done(0, 12));
      for (const key of ["applicant", "organization", "services", "boundaries", "operators", ...PRACTICE, "gates"]) {
        await person.see_section(key, w.to_do);
      }
      await person.follow(w.continue_with(w.headings.applicant));
      await person.see_page("applicant");
      await person.open_tasks();
      await person.see_section("control", w.nothing_to_do);
      await person.see_section("leave-out", w.optional);
      await person.see_section("certificate", w.optional);

      await person.open_section("gates");
      await person.choose(w.review, w.dont_know);
      await person.open_tasks();
      await person.see_section("gates", w.of(1, 5));

      await person.open_section("resolution");
      await person.grade(w.in_parts, w.dont_know, w.fully);
      await person.open_tasks();
      await person.see_section("resolution", w.done);

      await person.open_section("boundaries");
      await person.choose(w.customers, w.dont_know);
      await person.open_tasks();
      await person.see_section("boundaries", w.done);

      await person.open_section("operators");
      await person.operate(w.incident, w.supplier);
      await person.open_tasks();
      await person.see_section("operators", w.of(1, 45));
      await person.see_section("control", w.to_do);
      await person.open_section("control");
      await person.select(w.agreed, w.contract);
      await person.open_tasks();
      await person.see_section("control", w.of(1, 4));
      await person.see(w.sections_done(2, 13));
    });

    test("the first question left open: the summary takes focus and leads there", async ({ person, page }) => {
      const { w } = person;
      await person.open_start();
      await person.go_on();
      const summary = page.getByRole("alert");
      await expect(summary).toContainText(w.please_check);
      await expect(summary).toBeFocused();
      await expect(page).toHaveTitle(new RegExp(`^${w.error_prefix} `));
      // the same words at the question
      await expect(person.question(w.applicant).locator(".error")).toHaveText(w.applicant_error);
      await summary.getByRole("link", { name: w.applicant_error }).click();
      await expect(person.option(w.applicant, w.an_organization)).toBeFocused();
      await person.choose(w.applicant, w.an_organization);
      await expect(summary).toHaveCount(0);
      await expect(page).not.toHaveTitle(new RegExp(`^${w.error_prefix} `));
      await person.go_on();
      await person.see_page("organization");
    });

    test("a number that is none is explained, and not taken over", async ({ person, page }) => {
      const { w } = person;
      await person.open_start();
      await person.open_page("organization");
      await person.write(w.entities, "three");
      // nobody is scolded while typing
      await expect(person.main.locator(".error")).toHaveCount(0);
      await person.go_on();
      const summary = page.getByRole("alert");
      await expect(summary).toBeFocused();
      await summary.getByRole("link", { name: w.whole_number }).click();
      const field = person.main.getByRole("textbox", { name: w.entities });
      await expect(field).toBeFocused();
      await expect(field).toHaveValue("three");
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await person.write(w.entities, "3");
      await expect(person.question(w.common_management)).toBeVisible();
      await person.go_on();
      await person.see_page("services");
    });

    test("to start again can still be taken back after the first new answer", async ({ person }) => {
      const { w } = person;
      await person.open_start();
      await person.open_filled();
      await person.press_button(w.start_over);
      await person.see_page("start");
      await person.choose(w.applicant, w.an_organization);
      // the answer first, then the start, on the page where it was wished for
      await person.press_button(w.kept.undo);
      await expect(person.main.getByRole("radio", { checked: true })).toHaveCount(0);
      await person.press_button(w.kept.undo);
      await person.see_page("tasks");
      await person.open_page("start");
      await person.see_chosen(w.applicant, w.a_unit);
      await person.open_page("gates");
      await expect(person.main.getByRole("textbox", { name: w.months })).toHaveValue("2");
    });
  });
}

test("every question on the check page leads to its control, and back", async ({ person, page }) => {
  test.setTimeout(60_000);
  const { w } = person;
  await person.open_start();
  await person.open_filled();
  await person.open_page("check");
  const rows = person.main.locator(".answer");
  expect(await rows.count()).toBeGreaterThan(35);
  // statements look alike: the first of each page stands for them
  const one_of_each = person.main.locator("section:nth-of-type(-n + 6) .answer, section:nth-of-type(14) .answer, .answer:first-child");
  for (let index = 0; index < (await one_of_each.count()); index += 1) {
    const row = one_of_each.nth(index);
    const question = await row.locator("dt").innerText();
    await row.getByRole("link").click();
    await expect(person.heading()).not.toHaveText(w.headings.check);
    // who operates what is a page of rows, none of them the one that is meant
    const expected = question === w.who_operates ? ["section"] : ["input", "textarea", "fieldset"];
    const name = async () => (await focused(page)).evaluate((it) => it.localName);
    await expect.soft.poll(async () => expected.includes(await name()), question).toBe(true);
    await person.go_on();
    await person.see_page("check");
  }
});

test("a note and a flag stay with their statement", async ({ person }) => {
  const { w } = person;
  await person.open_start();
  await person.open_page("supply");
  const card = person.main.locator(".card").first();
  await card.getByText(w.note).click();
  await card.getByRole("textbox", { name: w.note }).fill("Ask Kim about the figures of March.");
  await card.getByRole("checkbox", { name: w.later }).check();
  await person.open_page("check");
  await expect(person.main.locator(".answer").filter({ hasText: "to come back to" })).toHaveCount(1);
  await person.open_page("supply");
  await expect(card.getByRole("textbox", { name: w.note })).toHaveValue("Ask Kim about the figures of March.");
  await expect(card.getByRole("checkbox", { name: w.later })).toBeChecked();
  await expect(person.main.locator(".card").nth(1).getByRole("checkbox", { name: w.later })).not.toBeChecked();
});

test("the browser's Back and Forward move between pages and keep the answers", async ({ person, page }) => {
  const { w } = person;
  await person.open_start();
  await person.choose(w.applicant, w.an_organization);
  await person.go_on();
  await person.see_page("organization");
  await person.write(w.organization, "Alder Hosting Ltd");
  await person.go_on();
  await person.see_page("services");
  await page.goBack();
  await person.see_page("organization");
  await expect(person.main.getByRole("textbox", { name: w.organization })).toHaveValue("Alder Hosting Ltd");
  await page.goBack();
  await person.see_page("start");
  await person.see_chosen(w.applicant, w.an_organization);
  await page.goForward();
  await person.see_page("organization");
});

test("a page has a title of its own", async ({ person, page }) => {
  await person.open_start();
  await person.open_page("gates");
  await expect(page).toHaveTitle("Before the audit – Scopecheck");
  await person.open_page("result");
  await expect(page).toHaveTitle("Your result – Scopecheck");
});

test("the draft says which answer made which words, and leads there", async ({ person }) => {
  const { w } = person;
  await person.open_start();
  await person.open_filled();
  await person.open_page("statement");
  await person.unfold(w.which_answer);
  const made = person.main.locator(".made > li").filter({ hasText: "Alder Infrastructure" }).first();
  await expect(made).toContainText(w.organization);
  await made.getByRole("link").click();
  await expect(person.main.getByRole("textbox", { name: w.organization })).toBeFocused();
});

test("what is most worth answering leads to its statement", async ({ person }) => {
  await person.open_start();
  await person.open_filled();
  await person.open_page("result");
  const next = person.main.locator("section").filter({ hasText: person.w.most_worth });
  await next.getByRole("listitem").getByRole("link").first().click();
  await expect(person.main.getByRole("radio").and(person.page.locator(":focus"))).toHaveCount(1);
});

test("a table can be scrolled by keyboard, a file can be chosen twice", async ({ person }) => {
  const { w } = person;
  await person.open_start();
  await person.open_filled();
  await person.press_button(w.start_over);
  await person.see_page("start");
  await person.open_file(FILLED);
  await person.see_page("tasks");
  await person.open_filled();
  await person.open_page("result");
  await person.unfold(w.as_table);
  await person.main.getByRole("region", { name: w.by_area }).focus();
  await expect(person.main.getByRole("region", { name: w.by_area })).toBeFocused();
});
