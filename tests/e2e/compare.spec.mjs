// Two scopes side by side, where a certificate stands, and the page about the standard.

import { LANGUAGES, expect, test } from "./person.mjs";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test("a copy is changed, compared, worked on, discarded and brought back", async ({ person }) => {
      const { w } = person;
      await person.open_start();
      await person.open_page("leave-out");
      await person.tick(w.leave_out, w.problem);
      await person.open_page("variants");
      await person.press_button(w.copy_scope);
      await person.open_page("leave-out");
      await person.untick(w.leave_out, w.problem);
      await person.open_page("variants");
      // the copy is called B; only the first still has the wish
      const heading = person.page.getByRole("heading", { name: w.only_in("A") });
      await expect(person.main.locator("section", { has: heading }).last()).toContainText("R10");
      await person.press_button(w.work_on("A"));
      await person.open_page("leave-out");
      await expect(person.question(w.leave_out).getByRole("checkbox", { name: w.problem })).toBeChecked();
      await person.open_page("variants");
      await person.press_button(w.discard("B"));
      await expect(person.main.getByRole("button", { name: w.copy_scope })).toBeVisible();
      await person.take_back();
      await expect(person.main.getByRole("button", { name: w.discard("B") })).toBeVisible();
    });

    test("a certificate is told what is due, by the day of the visitor", async ({ person, page }) => {
      const { w } = person;
      await page.clock.setFixedTime(new Date("2026-11-24T12:00:00"));
      await person.open_start();
      await person.open_page("certificate");
      await person.choose(w.certificate_edition, "ISO/IEC 20000-1:2018");
      await person.main.getByLabel(w.certificate_issued, { exact: true }).fill("2024-01-15");
      await person.see(w.overdue);
      await person.main.getByLabel(w.certificate_seen, { exact: true }).fill("2025-12-10");
      await person.see(w.recertification_due);
      await person.choose(w.certificate_edition, "ISO/IEC 20000-1:2011");
      await person.see(w.no_longer_valid);
      await person.open_page("result");
      await expect(person.main.getByText(w.rule("R55")).first()).toBeVisible();
    });

    test("the page about the standard leads to its sections and compares editions", async ({ person }) => {
      const { w } = person;
      await person.open_start();
      await person.open_page("standard");
      const heading = person.main.getByRole("heading", { name: w.moves, exact: true });
      await person.hand.press(person.main.getByRole("navigation").getByRole("link", { name: w.moves }));
      await expect(heading).toBeFocused();
      await expect(heading).toBeInViewport();
      await person.main.getByRole("radio", { name: "ISO/IEC 20000-1:2005" }).check();
      const row = person.main.getByRole("row").filter({ hasText: /^6\.2 / }).first();
      await expect(row).toContainText("9.4");
    });
  });
}
