// Several people's files together: what combines, what there is to talk about, who said what.

import { LANGUAGES, assessment_file, expect, test } from "./person.mjs";

const own = { tier: "quick", answers: { "incident.quick": { grade: "F", note: "fine by day" } } };
const anna = {
  answers: { "incident.quick": { grade: "P", note: "not at night" }, "problem.quick": { grade: "L" } },
};

for (const language of LANGUAGES) {
  for (const hand of ["mouse", "keyboard"]) {
    test.describe(`${language}, by ${hand}`, () => {
      test.use({ language, hand });

      test("differences are talked over, decided, taken over in one step and taken back", async ({ person }) => {
        const { w } = person;
        const { beside } = w;
        await person.open_start();
        await person.open_file(assessment_file(["mine.json", own]));
        await person.see_page("tasks");
        await person.open_section("merge");
        await person.open_beside(["anna.json", anna]);
        await person.write(beside.who("anna.json"), "Anna, service desk");
        const lower = person.main.getByRole("radio", { name: beside.lower, exact: true });
        const higher = person.main.getByRole("radio", { name: beside.higher, exact: true });
        await expect(lower).toBeChecked();
        for (const note of beside.both_notes) await person.see(note);
        await higher.check();
        await person.press_button(beside.take);
        await expect(person.notice).toContainText(beside.taken);
        await expect(person.heading()).toBeFocused();

        await person.open_page("resolution");
        await expect(person.main.getByText(beside.voices).first()).toBeVisible();
        await person.open_page("tasks");
        const { answers } = (await person.save_file()).content;
        expect(answers["incident.quick"].grade).toBe("F");
        expect(answers["incident.quick"].voices).toEqual([
          { by: "Anna, service desk", grade: "P", note: "not at night" },
          { by: beside.higher.split(":")[0], grade: "F", note: "fine by day" },
        ]);
        expect(answers["problem.quick"].grade).toBe("L");
      });

      test("undo brings the agenda back with what was decided", async ({ person }) => {
        const { beside } = person.w;
        await person.open_start();
        await person.open_file(assessment_file(["mine.json", own]));
        await person.see_page("tasks");
        await person.open_page("merge");
        await person.open_beside(["Anna, service desk.json", anna]);
        const higher = person.main.getByRole("radio", { name: beside.higher, exact: true });
        await higher.check();
        await person.press_button(beside.take);
        await expect(higher).toHaveCount(0);
        await person.take_back();
        await expect(higher).toBeChecked();
      });
    });
  }
}
