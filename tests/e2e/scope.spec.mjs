// The pages about the scope beyond the first questions: who operates what, wishes, editions, variants.

import { LANGUAGES, expect, test } from "./person.mjs";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test("a wish becomes a limit with one press", async ({ person }) => {
      const { w } = person;
      await person.open_start();
      await person.open_page("leave-out");
      await person.tick(w.leave_out, w.problem);
      await person.press_button(w.to_services);
      // focus is where the limit is named, and the wish is gone
      const field = person.main.getByRole("textbox", { name: w.outside_services });
      await expect(field).toBeFocused();
      await expect(person.question(w.leave_out).getByRole("checkbox", { name: w.problem })).not.toBeChecked();
      await person.see(w.leaving_nothing);
      await expect(person.notice).toContainText(w.problem);
      await person.write(w.outside_services, "Webshop");
      await person.open_page("result");
      await expect(person.main.getByRole("img", { name: w.picture })).toHaveAccessibleName(/Webshop/);
    });

    test("two wishes share what may be limited instead", async ({ person }) => {
      const { w } = person;
      await person.open_start();
      await person.open_page("leave-out");
      for (const wish of [w.problem, w.incident]) await person.tick(w.leave_out, wish);
      await expect(person.main.getByRole("button", { name: w.to_services })).toHaveCount(1);
      await person.press_button(w.to_services);
      await person.see(w.leaving_nothing);
      for (const wish of [w.problem, w.incident]) {
        await expect(person.question(w.leave_out).getByRole("checkbox", { name: wish })).not.toBeChecked();
        await expect(person.notice).toContainText(wish);
      }
    });

    test("of many services those that the catalogue lacks are named in a field", async ({ person }) => {
      const { w } = person;
      const services = Array.from({ length: 25 }, (_, index) => `hosting ${index + 1}`);
      await person.open_start();
      await person.open_page("services");
      await person.write(w.services, services.join("\n"));
      await person.choose(w.in_catalogue, w.not_all_of_them);
      const field = person.main.getByRole("textbox", { name: w.missing });
      // it was not said which
      await expect(field).toHaveValue("");
      await person.see(w.of_services(25, 25));
      await person.write(w.services, [...services, "mail"].join("\n"));
      await expect(field).toHaveValue("");
      await person.choose(w.in_catalogue, w.not_all_of_them);
      await person.see(w.of_services(26, 26));
      await person.write(w.services, services.join("\n"));
      await person.paste(w.missing, "hosting 3\nhosting 8\nhost");
      await person.see(w.of_services(2, 25));
      await person.see(w.one_line_unknown);
      // who empties it to paste again keeps the field and the answer
      await person.paste(w.missing, "");
      await expect(field).toHaveValue("");
      await person.see_chosen(w.in_catalogue, w.not_all_of_them);
      await person.paste(w.missing, "hosting 8");
      // a service that is new takes back the answer for all, not what was named
      await person.write(w.services, [...services, "mail"].join("\n"));
      await expect(person.option(w.in_catalogue, w.not_all_of_them)).not.toBeChecked();
      await person.choose(w.in_catalogue, w.not_all_of_them);
      await expect(field).toHaveValue("hosting 8");
      await person.see(w.of_services(1, 26));
      await person.choose(w.in_catalogue, w.all_of_them);
      await expect(field).toHaveCount(0);
    });

    test("an older edition reads the same answers, says what moved, and loses nothing", async ({ person }) => {
      const { w } = person;
      await person.open_start();
      await person.open_page("operators");
      await person.operate(w.incident, w.supplier);
      await person.open_page("applicant");
      await person.choose(w.edition, w.edition_2011);
      await person.see(w.ended_2011);
      await person.unfold(w.changes);
      await person.see(w.moved);

      // incidents and requests were one process in 2011: one answer is not the other
      await person.open_page("operators");
      await expect(person.row(/^8\.6/)).toHaveCount(0);
      await expect(person.row(/^6\.2 /).getByRole("radio", { checked: true })).toHaveCount(0);
      await person.operate(/^8\.2 /, w.supplier);
      await person.open_page("control");
      await expect(person.main.getByRole("combobox", { name: w.governance })).toHaveCount(1);

      await person.open_page("applicant");
      await person.choose(w.edition, w.edition_2018);
      await person.open_page("operators");
      for (const process of [w.incident, w.problem]) {
        await expect(person.row(process).getByRole("radio", { checked: true })).toHaveValue("external_supplier");
      }
    });

    test("what has to stay with the organization is said at once", async ({ person }) => {
      const { w } = person;
      await person.open_start();
      await person.open_page("operators");
      await person.unfold(w.leading);
      await person.operate(/^5\.3 /, w.supplier);
      await expect(person.row(/^5\.3 /)).toContainText(w.must_stay);
      await person.operate(/^5\.3 /, w.we);
      await expect(person.row(/^5\.3 /)).not.toContainText(w.must_stay);
    });

    test("proofs given once count for all of the same kind", async ({ person }) => {
      const { w } = person;
      await person.open_start();
      await person.open_page("operators");
      await person.operate(w.incident, w.supplier);
      await person.operate(w.problem, w.supplier);
      await person.open_page("control");
      const groups = person.main.getByRole("group").filter({ has: person.page.getByRole("combobox") });
      await person.select(w.agreed, w.contract, groups.first());
      await person.hand.press(groups.first().getByRole("button", { name: w.for_all }));
      await expect(groups.last().getByRole("combobox", { name: w.agreed })).toHaveValue("contract");
    });
  });
}

test("on a phone the matrix is a card for each process", async ({ person, page }) => {
  const { w } = person;
  await page.setViewportSize({ width: 360, height: 740 });
  await person.open_start();
  await person.open_page("operators");
  const row = person.row(w.incident);
  await row.getByText(w.supplier, { exact: true }).click();
  await expect(row.getByRole("radio", { name: /Supplier$/ })).toBeChecked();
  await expect(person.main.locator("thead").first()).not.toBeInViewport();
});

test("an arrow in the matrix chooses and does nothing else", async ({ person, page }) => {
  const { w } = person;
  await person.open_start();
  await person.open_page("operators");
  const row = person.row(w.incident);
  await row.getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(row.getByRole("radio").nth(2)).toBeFocused();
  await expect(row.getByRole("radio").nth(2)).toBeChecked();
  await expect(person.heading()).toHaveText(w.headings.operators);
  await page.keyboard.press("Tab");
  await expect(person.row("8.6.2").getByRole("radio").first()).toBeFocused();
});
