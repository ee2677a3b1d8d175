// The full check: how deep, statement by statement with evidence, roles, documents, levels; and the
// example before the first question.

import { LANGUAGES, expect, test } from "./person.mjs";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test("an example can be seen before the first question and leaves no trace", async ({ person, page }) => {
      const { w } = person;
      await person.open_start();
      await person.follow(w.see_example);
      await person.see_page("example");
      await expect(page.locator(".example-mark").first()).toBeVisible();
      await expect(page.locator(".result .gate")).toHaveCount(7);
      // nothing in it leads to answers that could be changed
      await expect(page.locator(".result a:not(.contents a)")).toHaveCount(0);
      await person.hand.press(page.getByRole("link", { name: w.begin_own, exact: true }).first());
      await person.see_page("start");
      await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    });

    test("how deep it goes is chosen with the time that is left, and can be changed", async ({ person, page }) => {
      const { w } = person;
      await person.open_start();
      await person.open_page("depth");
      await expect(page.locator(".figures > div").nth(0)).toContainText(w.depth.quick_time);
      await expect(page.locator(".figures > div").nth(1)).toContainText(w.depth.full_time);
      await person.choose(w.depth.question, w.depth.full);
      await person.go_on();
      await person.see_page("on-context");
      await person.open_tasks();
      await expect(person.section("on-incident")).toBeVisible();
      await person.open_page("depth");
      await person.choose(w.depth.question, w.depth.quick);
      await person.open_tasks();
      await expect(person.section("portfolio")).toBeVisible();
    });

    test("a statement takes a grade, evidence and a note; the quick answer stands until then", async ({ person, page }) => {
      const { w } = person;
      await person.open_start();
      await person.open_page("resolution");
      await person.grade(w.mostly, w.mostly, w.mostly);
      await person.open_page("depth");
      await person.choose(w.depth.question, w.depth.full);
      await person.open_page("on-incident");
      await person.see(w.statement.stands);
      const card = page.locator(".card").filter({ hasText: w.statement.priority });
      await person.choose(w.statement.priority, w.fully);
      await expect(page.locator(".summary")).toContainText(w.statement.answered);
      await expect(page.locator(".summary")).toContainText(w.statement.left);
      await person.hand.press(card.locator("summary").filter({ hasText: w.statement.evidence }));
      await person.hand.tick(card.getByRole("checkbox", { name: w.statement.record }), true);
      await expect(card.locator("summary").first()).toHaveText(w.statement.ticked);
      // what was ticked as evidence is not asked again
      await person.open_page("documents");
      await expect(person.question(w.document.incident_records)).toContainText(w.document.by_evidence);
    });

    test("what may not occur says why, and only there", async ({ person, page }) => {
      const { w } = person;
      await person.open_start();
      await person.open_page("depth");
      await person.choose(w.depth.question, w.depth.full);
      await person.open_page("on-incident");
      await expect(page.getByRole("radio", { name: w.statement.absent })).toHaveCount(0);
      await person.open_page("on-supplier");
      const card = page.locator(".card").first();
      await person.hand.choose(card.getByRole("group").first(), w.statement.absent);
      await person.hand.write(card.getByRole("textbox", { name: w.statement.why_absent }), "intern");
      const { content } = await save_from_tasks(person);
      const said = Object.values(content.answers).find((answer) => answer.grade === "absent");
      expect(said.reason).toBe("intern");
      expect(content.tier).toBe("full");
    });

    test("a missing document closes its gate and is named there", async ({ person, page }) => {
      const { w } = person;
      await person.open_start();
      await person.open_page("documents");
      await person.choose(w.document.policy, w.document.missing);
      await person.open_page("result");
      await expect(page.locator(".gate").nth(2)).toContainText(w.document.gate_closed);
      await expect(page.locator(".gate").nth(2)).toContainText(w.document.reason);
    });
  });
}

async function save_from_tasks(person) {
  await person.open_tasks();
  return person.save_file();
}

test("a role sees its own statements, and what is hidden is said", async ({ person, page }) => {
  const { w } = person;
  await person.open_start();
  await person.open_page("depth");
  await person.choose(w.depth.question, w.depth.full);
  await person.open_page("on-incident");
  const all = await page.locator(".card").count();
  await person.select(w.statement.role, w.statement.finance);
  await expect(page.locator(".card")).toHaveCount(0);
  await person.see(w.statement.none_for_role);
  await person.select(w.statement.role, w.statement.operations);
  await expect(page.locator(".card")).toHaveCount(all);
});

test("levels are asked where the one below is reached", async ({ person, page }) => {
  const { w } = person;
  await person.open_start();
  await person.open_page("resolution");
  await person.grade(w.fully, w.mostly, w.mostly);
  await person.open_page("depth");
  await person.choose(w.depth.question, w.depth.deep);
  await person.open_page("levels-incident");
  await expect(page.locator(".card")).toHaveCount(2);
  await person.choose(w.level_two, w.fully);
  await person.hand.choose(page.locator(".card > fieldset").nth(1), w.fully);
  await expect(page.locator(".card")).toHaveCount(4);
});

test("nothing is red before the first answer", async ({ person, page }) => {
  await person.open_start();
  for (const key of ["tasks", "depth", "on-incident", "documents", "gates", "what-if", "plan", "result"]) {
    await person.open_page(key);
    await expect(page.locator(".is-stop")).toHaveCount(0);
  }
});

test("what if: other answers are tried out and never become answers", async ({ person, page }) => {
  const { w } = person;
  await person.open_start();
  await person.open_page("documents");
  await person.choose(w.document.policy, w.document.missing);
  await person.open_page("what-if");
  const boxes = page.locator(".what-if input[type=checkbox]");
  await expect(boxes.first()).toBeVisible();
  await boxes.first().check();
  await expect(page.locator('.what-if [role="status"]')).not.toBeEmpty();
  const { content } = await save_from_tasks(person);
  expect(content.documents).toEqual({ policy: "no" });
  // it is still there after looking elsewhere
  await person.open_page("what-if");
  await expect(boxes.first()).toBeChecked();
});

test("the plan follows from the answers and its assumptions", async ({ person, page }) => {
  const { w } = person;
  await person.open_start();
  await person.open_page("plan");
  await expect(page.locator("scope-check .main")).toContainText(w.plan_rough);
  const sum = page.locator(".plan-sum");
  const before = await sum.textContent();
  await person.write(w.plan_people, "400");
  await expect(sum).not.toHaveText(before);
});
