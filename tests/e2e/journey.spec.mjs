// A whole check from the first question to the file, in both languages, by mouse and by keyboard.

import { LANGUAGES, PRACTICE, expect, test } from "./person.mjs";

const organization = "Alder Hosting Ltd";
const services = ["managed hosting", "backup"];

for (const language of LANGUAGES) {
  for (const hand of ["mouse", "keyboard"]) {
    test.describe(`${language}, by ${hand}`, () => {
      test.use({ language, hand });
      test("a person does the whole check and keeps it", async ({ person }) => {
        test.setTimeout(120_000);
        const { w } = person;

        await test.step("the first question, nothing chosen beforehand", async () => {
          await person.open_start();
          await expect(person.heading()).toHaveText(w.headings.start);
          await expect(person.page.getByRole("radio", { checked: true })).toHaveCount(0);
          await person.choose(w.applicant, w.an_organization);
          // choosing does not move on
          await expect(person.heading()).toHaveText(w.headings.start);
          await person.go_on();
          await person.see_page("organization");
        });

        await test.step("the organization", async () => {
          await person.write(w.organization, organization);
          await person.write(w.entities, "1");
          await person.go_on();
          await person.see_page("services");
        });

        await test.step("services, pasted from a spreadsheet", async () => {
          await person.paste(w.services, `${services[0]}\t24/7\r\n  ${services[1]}\t8/5\r\n\r\n`);
          await person.see(w.entries(2));
          await person.choose(w.in_catalogue, w.all_of_them);
          await person.tick(w.activities, w.delivery);
          await person.tick(w.activities, w.improvement);
          await person.go_on();
          await person.see_page("boundaries");
        });

        await test.step("customers, sites, technology", async () => {
          await person.choose(w.customers, w.customers_outside);
          await person.paste(w.sites, "Leeds\nYork");
          await person.see(w.entries(2));
          await person.write(w.catalogue, "3.1");
          await person.go_on();
          await person.see_page("operators");
        });

        await test.step("everything is ours, but incidents go to a supplier", async () => {
          await person.operate(w.incident, w.supplier);
          await person.see(w.with_you(0, 18, 1, 17));
          await person.press_button(w.fill_in);
          await person.see(w.with_you(17, 18, 1, 0));
          await person.see(w.with_you(27, 27, 0, 0));
          await person.go_on();
          await person.see_page("control");
        });

        await test.step("the proofs of control", async () => {
          const incidents = person.main.getByRole("group", { name: w.incident });
          await person.select(w.listed, w.yes, incidents);
          await person.select(w.measured, w.yes, incidents);
          await person.select(w.criteria, w.yes, incidents);
          await person.select(w.agreed, w.contract, incidents);
          await person.go_on();
          await person.see_page("leave-out");
        });

        await test.step("a wish is refused at once, and taken back", async () => {
          await person.see(w.leaving_nothing);
          await person.tick(w.leave_out, w.problem);
          const answer = person.main.getByRole("status");
          await expect(answer).toContainText(w.refused);
          await expect(answer).toContainText(w.cannot_leave_out(w.problem, "ISO/IEC 20000-1:2018"));
          await expect(answer).toContainText(w.rule("R10"));
          await person.untick(w.leave_out, w.problem);
          await expect(answer).toContainText(w.leaving_nothing);
          await person.go_on();
        });

        await test.step("six pages of statements", async () => {
          for (const page of PRACTICE) {
            await person.see_page(page);
            const last = page === "resolution" ? w.in_parts : w.fully;
            await person.grade(w.fully, w.fully, last);
            await person.go_on();
          }
          await person.see_page("gates");
        });

        await test.step("before the audit", async () => {
          for (const question of [w.documents, w.audit, w.review]) {
            await person.choose(question, w.yes);
          }
          await person.write(w.months, "6");
          await person.choose(w.climate, w.yes);
          await person.go_on();
          await person.see_page("check");
        });

        await test.step("an answer is changed from the check page", async () => {
          await expect(person.answer(w.services)).toContainText(services.join(""));
          await expect(person.answer(w.organization)).toContainText(organization);
          await person.hand.press(
            person.main.getByRole("link", { name: `${w.change} ${w.organization}` }),
          );
          await expect(person.heading()).toHaveText(w.headings.organization);
          const field = person.main.getByRole("textbox", { name: w.organization });
          await person.see_focus_on(field);
          await person.write(w.organization, `${organization}, Leeds`);
          await person.go_on();
          await person.see_page("check");
          await expect(person.answer(w.organization)).toContainText(`${organization}, Leeds`);
          await person.follow(w.see_result);
          await person.see_page("result");
        });

        await test.step("the result", () => see_result(person));

        const before = await person.read_everything();
        let saved;
        await test.step("the file holds the answers", async () => {
          saved = await person.save_file();
          expect(saved.name).toBe("scopecheck.json");
          expect(saved.content).toMatchObject({
            format: "scopecheck-assessment",
            version: 1,
            edition: "2018",
            scope: {
              applicant: "organization",
              organization: `${organization}, Leeds`,
              legal_entities: 1,
              services: services.map((name) => ({ name, in_catalogue: "yes" })),
              activities: ["deliver", "improve"],
              customers: "external",
              locations: ["Leeds", "York"],
              catalogue: "3.1",
              parties: {
                "8.6.1": {
                  by: "external_supplier",
                  listed: "yes",
                  measured: "yes",
                  criteria: "yes",
                  agreement: "contract",
                },
                "8.6.3": { by: "own" },
                "9.2": { by: "own" },
              },
            },
            answers: { "incident.quick": { grade: "F" }, "problem.quick": { grade: "P" } },
            gates: {
              documents: "yes",
              internal_audit: "yes",
              management_review: "yes",
              records_months: 6,
              climate_considered: "yes",
            },
          });
          expect(Object.keys(saved.content.answers)).toHaveLength(18);
          expect(saved.content.ruleset.version).toMatch(/^\d{4}\.\d+$/);
          expect(saved.content.ruleset.hash).toMatch(/^sha256-/);
          expect(saved.content.scope.excluded ?? []).toEqual([]);
        });

        await test.step("to start again can be taken back", async () => {
          await person.open_tasks();
          await person.press_button(w.start_over);
          await person.see_page("start");
          await expect(person.notice).toContainText(w.started_over);
          await expect(person.page.getByRole("radio", { checked: true })).toHaveCount(0);
          await person.take_back();
          // where it was done
          await person.see_page("tasks");
          await expect(person.notice).toContainText(w.kept.undone);
          await person.open_page("start");
          await person.see_chosen(w.applicant, w.an_organization);
        });

        await test.step("the file brings everything back", async () => {
          await person.follow(w.overview);
          await person.see_page("tasks");
          await person.press_button(w.start_over);
          await person.see_page("start");
          await person.open_file(saved.path);
          await person.see_page("tasks");
          await expect(person.notice).toBeVisible();
          await person.hand.press(person.section("result"));
          await person.see_page("result");
          await see_result(person);
          expect(await person.read_everything()).toBe(before);
        });
      });
    });
  }

  test.describe(language, () => {
    test.use({ language });

    test("the result can be printed", async ({ person, page }) => {
      const { w } = person;
      await person.open_start();
      await person.open_filled();
      await person.hand.press(person.section("result"));
      await person.see_page("result");
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".headline")).toBeVisible();
      for (const heading of [w.the_gates, w.may_be_limited, w.how_ready, w.to_be_expected]) {
        await expect(person.main.getByRole("heading", { name: heading })).toBeVisible();
      }
      // what is folded up on the screen is open on paper
      await expect(person.main.locator(".profile table").first()).toBeVisible();
      await expect(person.main.locator(".picture-table")).toBeVisible();
      await expect(person.main.getByText(w.rule("R10")).first()).toBeVisible();
      // what only works on a screen is not on paper
      await expect(person.main.getByRole("button")).toHaveCount(0);
      await expect(page.getByRole("button", { name: w.name })).toBeHidden();
      await expect(person.main.getByRole("link", { name: w.all_sections })).toBeHidden();
      // words are explained on paper only if somebody unfolded them
      const printed = person.main.locator("details:not(.no-print, .no-print *, .words-explained)");
      const folded = printed.filter({ hasNot: page.locator("[open]") });
      for (const details of await folded.all()) {
        const height = await details.evaluate((it) => {
          const rest = [...it.children].slice(1);
          return Math.max(...rest.map((child) => child.getBoundingClientRect().height));
        });
        expect(height, await details.locator("summary").first().innerText()).toBeGreaterThan(0);
      }
    });

    test("leaving with answers that no file holds asks first", async ({ person, page }) => {
      const { w } = person;
      const asked = [];
      page.on("dialog", async (dialog) => {
        asked.push(dialog.type());
        await dialog.accept();
      });
      await person.open_start();
      await person.hand.press(page.getByText(w.privacy));
      await page.reload();
      await person.wait_until_it_runs();
      expect(asked, "nothing was answered").toEqual([]);

      await person.choose(w.applicant, w.an_organization);
      await page.reload();
      await person.wait_until_it_runs();
      expect(asked, "an answer would be lost").toEqual(["beforeunload"]);

      await person.choose(w.applicant, w.an_organization);
      await person.follow(w.overview);
      await person.save_file();
      await page.reload();
      await person.wait_until_it_runs();
      expect(asked, "a file holds the answer").toEqual(["beforeunload"]);
    });
  });
}

/** What the answers of the journey lead to. */
async function see_result(person) {
  const { w, main, page } = person;
  await expect(page.locator(".headline")).toHaveText(w.nothing_against);
  await person.see(w.not_an_audit);

  await expect(main.locator(".gate-name")).toHaveText(w.gates);

  await expect(main.locator(".verdict")).toContainText(w.fine);
  await person.unfold(w.more_remarks);
  const findings = main.getByRole("article");
  await expect(findings.first()).toBeVisible();
  for (const finding of await findings.all()) {
    await expect(finding).toContainText(/(Rule|Regel) R\d\d/);
  }
  // a supplier under control is a rule with its clauses
  await expect(findings.filter({ hasText: w.rule("R22") })).toContainText("8.2.3");

  const english = main.locator("blockquote[lang=en]");
  await expect(english).toContainText("managed hosting");
  await expect(english).toContainText("to external customers");
  await expect(english).toContainText("Leeds");
  const german = main.locator("blockquote[lang=de]");
  await expect(german).toContainText("managed hosting");
  await expect(german).toContainText(/externe Kunden/);

  await expect(main.locator("dt").getByText(w.answered, { exact: true })).toBeVisible();
  await expect(main.locator("dt").filter({ hasText: new RegExp(`^${w.met}$`) }).locator("+ dd")).toHaveText(/^\d+(–\d+)?\s?%$/);
  await expect(main.locator("dt").getByText(w.sure, { exact: true })).toBeVisible();

  // the processes below the picture of the areas; the quick check asks no part of the management system
  await expect(main.locator(".profile .bars > li")).toHaveCount(18);
  await person.hand.press(main.locator("summary").filter({ hasText: w.as_table }).nth(1));
  const table = main.getByRole("region", { name: w.profile }).getByRole("table");
  await expect(table.getByRole("row")).toHaveCount(19);
  await expect(table.getByRole("row", { name: w.problem })).toContainText(/15–50\s?%/);
  await expect(main.locator(".likely > li")).toHaveCount(1);
  await expect(main.locator(".likely > li")).toContainText(w.problem);
  await expect(main.locator(".likely > li")).toContainText(w.in_parts_finding);
}
