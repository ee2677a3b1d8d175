// Earlier files beside the answers of today: what has changed, and the way over several files.

import { LANGUAGES, assessment_file, expect, test } from "./person.mjs";

const scope = {
  applicant: "organization",
  organization: "Alder Hosting Ltd",
  services: [{ name: "managed hosting", in_catalogue: "yes" }],
  customers: "external",
};
const spring = { scope, answers: { "incident.quick": { grade: "P" } } };
const summer = { scope, answers: { "incident.quick": { grade: "L" } } };
const today = { scope, answers: { "incident.quick": { grade: "F" } }, gates: { internal_audit: "yes" } };

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test("files are opened beside the answers, compared, looked at as a way, and closed again", async ({ person }) => {
      const { w } = person;
      await person.open_start();
      await person.open_file(assessment_file(["today.json", today]));
      await person.see_page("tasks");
      const before = (await person.save_file()).content;
      await person.open_section("compare");
      await person.open_beside(["summer.json", summer], ["spring.json", spring]);
      await expect(person.notice).toContainText(w.beside.open_two);
      // sorted by name: spring comes first
      await expect(person.main.getByRole("heading", { name: w.beside.since("spring.json") })).toBeVisible();
      await person.see(w.beside.headline);
      await person.choose(w.beside.earlier, "summer.json");
      await expect(person.main.getByRole("heading", { name: w.beside.since("summer.json") })).toBeVisible();
      await person.see(w.beside.headline);
      await expect(person.main.getByRole("heading", { name: w.beside.way })).toBeVisible();
      const way = person.main.getByRole("table").last();
      await expect(way.getByRole("rowheader")).toHaveText(["spring.json", "summer.json", w.beside.now]);
      await person.press_button(w.beside.close_all);
      await person.see(w.beside.none);
      await person.open_page("tasks");
      expect((await person.save_file()).content).toEqual(before);
    });

    test("a wrong file is told by its name, and the others are open", async ({ person }) => {
      const { w } = person;
      await person.open_start();
      await person.open_page("compare");
      await person.open_beside(["spring.json", spring], ["newer.json", { version: 99 }]);
      await expect(person.notice).toContainText(w.beside.refused);
      await expect(person.notice).toContainText("newer.json: ");
      await expect(person.main.getByText("spring.json", { exact: true }).first()).toBeVisible();
    });
  });
}
