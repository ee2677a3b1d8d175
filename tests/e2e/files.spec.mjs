// Files that people open: the case files of the rules, and everything that is no check at all.

import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { LANGUAGES, expect, test } from "./person.mjs";

const folder = fileURLToPath(new URL("../fixtures/cases/", import.meta.url));
const cases = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "expected.json");
const expected = JSON.parse(readFileSync(`${folder}expected.json`, "utf8"));

/** The ids of the rules that a case must bring up. */
function rules_of(name) {
  const entry = expected[name] ?? expected[name.replace(".json", "")];
  return Array.isArray(entry) ? entry : entry?.rules;
}

test("there are case files, each with what is expected of it", () => {
  expect(cases.length).toBeGreaterThanOrEqual(11);
  for (const name of cases) expect(rules_of(name), name).toBeInstanceOf(Array);
});

for (const name of cases) {
  test(`${name} shows the rules that are expected`, async ({ person }) => {
    await person.open_start();
    await person.open_file(`${folder}${name}`);
    await expect(person.notice).toContainText(person.w.opened(name));
    await person.open_page("result");
    const remarks = person.main.locator("summary").filter({ hasText: person.w.more_remarks });
    if (await remarks.count()) await remarks.click();
    // findings of one cause are one entry that opens
    const shown = new Set();
    for (const finding of await person.main.getByRole("article").all()) {
      await expect(finding).toBeVisible();
      const more = finding.locator("summary").filter({ hasText: person.w.more_on_this });
      if (await more.count()) await more.click();
      for (const [, rule] of (await finding.innerText()).matchAll(/Rule (R\d+[a-z]?)/g)) shown.add(rule);
    }
    expect([...shown].sort()).toEqual([...new Set(rules_of(name))].sort());
  });
}

const begin = '{ "format": "scopecheck-assessment", "version": 1,';
/** What is no check, the words that say so, and who may make such a file. */
const REFUSED = [
  ["damaged.json", `${begin}\n  "scope": { "applicant": "unit" `, (w) => w.line(2), "a download that broke off"],
  ["empty.json", "", (w) => w.file_problem.not_json, "a disk that was full"],
  ["foreign.json", '{ "name": "package", "version": "1.0.0" }', (w) => w.file_problem.foreign, "another program"],
  ["list.json", "[1, 2, 3]", (w) => w.file_problem.foreign, "another program"],
  ["picture.json", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0]), (w) => w.file_problem.not_text, "a slip of the hand"],
  ["huge.json", `${begin} "name": "${"x".repeat(1024 * 1024)}" }`, (w) => w.file_problem.huge, "a script gone wrong"],
  ["enormous.json", " ".repeat(8 * 1024 * 1024), (w) => w.file_problem.huge, "a script gone wrong"],
  ["deep.json", `${begin} "x": ${"[".repeat(50_000)}${"]".repeat(50_000)} }`, (w) => w.file_problem.deep, "mischief"],
  ["newer.json", '{ "format": "scopecheck-assessment", "version": 99 }', (w) => w.file_problem.newer, "next year's program"],
  ["operator.json", `${begin} "scope": { "parties": { "8.6.1": { "by": "magic" } } } }`, (w) => w.file_problem.operator, "an editor"],
  ["number.json", `${begin} "gates": { "records_months": "four" } }`, (w) => w.file_problem.number, "an editor"],
  ["clause.json", `${begin} "scope": { "excluded": ["8.6.3", "eight"] } }`, (w) => w.file_problem.clause, "an editor"],
];

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });
    test("what is no check is refused, with place and reason, and nothing is lost", async ({ person }) => {
      const { w } = person;
      await person.open_start();
      await person.open_filled();
      const before = (await person.save_file()).content;
      for (const [name, content, words, from] of REFUSED) {
        await test.step(`${name}, from ${from}`, async () => {
          await person.open_file({ name, mimeType: "application/json", buffer: Buffer.from(content) });
          await expect(person.notice).toContainText(w.file_refused);
          await expect(person.notice.getByText(words(w))).toBeVisible();
          await expect(person.heading()).toHaveText(w.headings.tasks);
          await person.press_button(w.close);
          await expect(person.notice).toHaveCount(0);
        });
      }
      expect((await person.save_file()).content).toEqual(before);
    });
  });
}

test("a refusal is told to screen readers, and the file can be chosen again once repaired", async ({ person, page }) => {
  const { w } = person;
  await person.open_start();
  const file = (content) => ({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(content) });
  await person.open_file(file("{"));
  await expect(page.getByRole("status").filter({ hasText: w.file_refused })).toBeVisible();
  await person.open_file(file(`${begin} "scope": { "organization": "Alder Hosting Ltd" } }`));
  await expect(person.notice).toContainText(w.opened("mine.json"));
  await person.open_page("organization");
  await expect(person.main.getByRole("textbox", { name: w.organization })).toHaveValue("Alder Hosting Ltd");
});

test("what this version does not know is counted and kept", async ({ person }) => {
  await person.open_start();
  const content = {
    format: "scopecheck-assessment",
    version: 1,
    portal: { client: 4711 },
    scope: { organization: "Alder Hosting Ltd", color: "green" },
    answers: { "tomorrow.deep": { grade: "L" } },
  };
  await person.open_file({ name: "later.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(content)) });
  await expect(person.notice).toContainText("One answer belongs to a question that this version does not know: tomorrow.deep. It is kept, and");
  await expect(person.notice).toContainText("2 fields are unknown to this version: scope.color and portal.");
  await person.open_section("organization");
  await person.write(person.w.entities, "1");
  await person.open_tasks();
  const saved = (await person.save_file()).content;
  expect(saved).toMatchObject(content);
});

test("opening a file over other answers can be taken back", async ({ person }) => {
  const { w } = person;
  await person.open_start();
  await person.open_page("organization");
  await person.write(w.organization, "Mine");
  await person.open_tasks();
  await person.open_filled();
  await person.take_back();
  await person.open_section("organization");
  await expect(person.main.getByRole("textbox", { name: w.organization })).toHaveValue("Mine");
});
