// By keyboard alone. The whole check from the first question to the file, by Tab, arrows, Space and Enter, is in
// journey.spec.mjs; here is what a key must do, what it must not do, and the pages beside the way of the quick check.

import { LANGUAGES, PRACTICE, expect, test } from "./person.mjs";
import { Stops } from "./stops.mjs";

test.use({ hand: "keyboard" });

/** A page of each kind: with radio buttons, fields, lists, a matrix, selects, checkboxes, links, folded parts. */
const KINDS = ["start", "tasks", "organization", "services", "operators", "control", "leave-out", "portfolio", "gates",
  "check", "statement", "result", "on-incident", "documents", "what-if", "plan", "report", "share", "kept"];

/** Everything that a key could change: where one is, what is said, chosen and typed, and what has focus. */
function state(page) {
  return page.evaluate(() => {
    const root = document.querySelector("scope-check").shadowRoot;
    const controls = [...root.querySelectorAll("input, select, textarea, details")];
    const has_focus = document.activeElement.shadowRoot?.activeElement ?? document.activeElement;
    return {
      url: location.href,
      words: root.getElementById("scopecheck").textContent,
      controls: controls.map((it) => [it.id, it.checked, it.open, it.type === "file" ? "" : it.value].join(" ")),
      focus: `${has_focus.localName}#${has_focus.id}`,
    };
  });
}

/** Focus on the first of something on the page, if there is one. */
async function focus_first(person, selector) {
  const first = person.main.locator(selector).locator("visible=true").first();
  if ((await first.count()) === 0) return false;
  await first.focus();
  return true;
}

test("a group of radio buttons is one stop on every page that has one", async ({ person, page }) => {
  test.setTimeout(120_000);
  const stops = new Stops(page);
  await person.open_start();
  for (const key of ["start", "applicant", "operators", ...PRACTICE.slice(0, 1), "gates", "depth", "documents"]) {
    await person.open_page(key);
    await stops.begin();
    const radios = (await stops.walk()).filter((it) => it.kind === "radio").map((it) => it.group);
    expect.soft(radios.length, `${key}: groups`).toBeGreaterThan(0);
    expect.soft(radios, `${key}: each once`).toEqual([...new Set(radios)]);
  }
});

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test("arrows choose within a group, and nothing else happens", async ({ person, page }) => {
      const { w } = person;
      await person.open_start();
      const radios = person.question(w.applicant).getByRole("radio");
      const count = await radios.count();
      await person.hand.reach(person.question(w.applicant));
      const before = await state(page);
      for (let presses = 1; presses <= count + 1; presses += 1) {
        await page.keyboard.press(presses % 2 ? "ArrowDown" : "ArrowRight");
        const at = radios.nth(presses % count);
        await expect(at).toBeFocused();
        await expect(at).toBeChecked();
      }
      await page.keyboard.press("ArrowUp");
      await expect(radios.nth(0)).toBeChecked();
      // the way back appears in its place, and that is all
      const after = await state(page);
      expect(after.url).toBe(before.url);
      expect(after.words).toBe(before.words);
      await expect(page.getByRole("alert")).toHaveCount(0);
    });

    test("Enter in a field does what Continue does there, and no more", async ({ person, page }) => {
      const { w } = person;
      await person.open_start();
      // nothing is chosen: it is asked for, as Continue would
      await person.hand.reach(person.question(w.applicant));
      await page.keyboard.press("Enter");
      await expect(page.getByRole("alert")).toBeFocused();
      await expect(person.heading()).toHaveText(w.headings.start);
      await person.choose(w.applicant, w.an_organization);
      await page.keyboard.press("Enter");
      await person.see_page("organization");
      await person.write(w.organization, "Alder");
      await page.keyboard.press("Enter");
      await person.see_page("services");
      // a new line in a list, nothing else
      await person.write(w.services, "hosting");
      await page.keyboard.press("Enter");
      await page.keyboard.type("backup");
      await expect(person.main.getByRole("textbox", { name: w.services })).toHaveValue("hosting\nbackup");
      await expect(person.heading()).toHaveText(w.headings.services);
      // the last page of questions leads to the answers and hands in nothing
      const requests = [];
      page.on("request", (request) => requests.push(new URL(request.url()).pathname));
      await person.open_page("gates");
      await person.write(w.months, "6");
      await page.keyboard.press("Enter");
      await person.see_page("check");
      await page.goBack();
      await person.see_page("gates");
      await expect(person.main.getByRole("textbox", { name: w.months })).toHaveValue("6");
      // the browser asks for the icon of an address
      expect(requests.filter((it) => it !== "/icon.svg")).toEqual([]);
    });

    test("what has to be corrected is told, led to, and named the same at its field", async ({ person, page }) => {
      const { w } = person;
      await person.open_start();
      for (const { key, prepare, message, field } of [
        { key: "start", prepare: () => {}, message: w.applicant_error, field: person.option(w.applicant, w.an_organization) },
        {
          key: "organization",
          prepare: () => person.write(w.entities, "three"),
          message: w.whole_number,
          field: person.main.getByRole("textbox", { name: w.entities }),
        },
        {
          key: "gates",
          prepare: () => person.write(w.months, "half a year"),
          message: w.whole_number,
          field: person.main.getByRole("textbox", { name: w.months }),
        },
      ]) {
        await person.open_page(key);
        await prepare();
        await person.go_on();
        const summary = page.getByRole("alert");
        await expect(summary).toBeFocused();
        await expect(page).toHaveTitle(new RegExp(`^${w.error_prefix} `));
        await page.keyboard.press("Tab");
        const link = summary.getByRole("link", { name: message });
        await expect(link).toBeFocused();
        const words = await link.innerText();
        await page.keyboard.press("Enter");
        await expect(field).toBeFocused();
        // told with the field, or with the group that it is the first of; the summary says before it of which field
        const error = person.main.locator(".error");
        const described = page.locator(`[aria-describedby~="${await error.getAttribute("id")}"]`);
        expect(await described.evaluate((it) => it.contains(it.getRootNode().activeElement))).toBe(true);
        expect(words.endsWith(await error.innerText())).toBe(true);
      }
    });
  });
}

test("Escape changes nothing where no dialog is open", async ({ person, page }) => {
  await person.open_start();
  await person.open_filled();
  for (const key of KINDS) {
    await person.open_page(key);
    for (const selector of ["h1", "input[type=radio]", "input[type=text]", "textarea", "select", "summary", "a"]) {
      if (!(await focus_first(person, selector))) continue;
      const before = await state(page);
      await page.keyboard.press("Escape");
      expect.soft(await state(page), `${key}, ${selector}`).toEqual(before);
    }
  }
});

test("no letter, digit or sign is a shortcut", async ({ person, page }) => {
  const keys = "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789?/.,;-+*#!";
  await person.open_start();
  await person.open_filled();
  await expect(page.locator("scope-check [accesskey]")).toHaveCount(0);
  for (const key of KINDS) {
    await person.open_page(key);
    // a field takes what is typed, a select looks for it: that is the browser's own
    for (const selector of ["h1", "input[type=radio]", "input[type=checkbox]", "button", "a"]) {
      if (!(await focus_first(person, selector))) continue;
      const before = await state(page);
      await page.keyboard.type(keys);
      expect.soft(await state(page), `${key}, ${selector}`).toEqual(before);
    }
    await page.evaluate(() => document.activeElement.blur());
    const before = await state(page);
    await page.keyboard.type(keys);
    expect.soft(await state(page), `${key}, nothing has focus`).toEqual(before);
  }
});

test("a step is taken back and done again without losing one's place", async ({ person, page }) => {
  const { w } = person;
  await person.open_start();
  await person.choose(w.applicant, w.an_organization);
  const [undo, redo] = [w.kept.undo, w.kept.redo].map((name) => page.getByRole("button", { name, exact: true }));
  for (let presses = 0; presses < 20 && !(await undo.evaluate((it) => it.getRootNode().activeElement === it)); presses += 1) {
    await page.keyboard.press("Shift+Tab");
  }
  await page.keyboard.press("Enter");
  await expect(person.main.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(undo).toBeFocused();
  // there is nothing left to take back, and focus stays for whoever wants it again
  await page.keyboard.press("Space");
  await expect(undo).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(redo).toBeFocused();
  await page.keyboard.press("Space");
  await person.see_chosen(w.applicant, w.an_organization);
  await person.go_on();
  await person.see_page("organization");
  await page.goBack();
  await person.see_page("start");
  await person.see_chosen(w.applicant, w.an_organization);
});

test("what stands beside the quick check is done by keyboard, too", async ({ person, page, context }) => {
  test.setTimeout(180_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { w, main, hand } = person;
  await person.open_start();
  await person.open_filled();

  await test.step("a note and a flag on a statement", async () => {
    await person.open_page("portfolio");
    const card = main.locator(".card").first();
    await hand.press(card.locator("summary").filter({ hasText: w.note }));
    await hand.write(card.getByRole("textbox", { name: w.note }), "Ask Kim.");
    await hand.tick(card.getByRole("checkbox", { name: w.later }), true);
  });

  await test.step("a document", async () => {
    await person.open_page("documents");
    await person.choose(w.document.policy, w.document.missing);
  });

  await test.step("the day of a certificate", async () => {
    await person.open_page("certificate");
    const day = main.getByLabel(w.certificate_issued, { exact: true });
    await hand.reach(day);
    await page.keyboard.type("01152024");
    await expect(day).toHaveValue("2024-01-15");
  });

  await test.step("a phrase of the statement, and wording of one's own", async () => {
    await person.open_page("statement");
    const wording = main.locator(".wording").first();
    await hand.press(wording.locator("blockquote").getByRole("link").first());
    await expect(wording.locator(".behind")).toBeFocused();
    await hand.press(wording.locator("summary").filter({ hasText: w.edit_wording }));
    await hand.write(main.getByRole("textbox", { name: w.own_wording }), "The SMS of Alder.");
    await expect(main.locator("blockquote[lang=en]").first()).toContainText("The SMS of Alder.");
  });

  await test.step("other answers are tried out", async () => {
    await person.open_page("what-if");
    const effect = main.getByRole("status");
    const before = await effect.innerText();
    const box = main.locator(".what-if input[type=checkbox]").first();
    await hand.tick(box, true);
    await expect(effect).not.toHaveText(before);
    await expect(box).toBeFocused();
  });

  await test.step("the result's figures explain themselves", async () => {
    await person.open_page("result");
    const folded = main.locator("summary").filter({ hasText: w.how_computed }).first();
    await hand.press(folded);
    await expect(folded.locator("..")).toHaveAttribute("open");
  });

  await test.step("a report is saved", async () => {
    await person.open_page("report");
    const loading = page.waitForEvent("download");
    await person.press_button(w.take.save(w.take.html));
    expect((await loading).suggestedFilename()).toMatch(/\.html$/);
  });

  await test.step("a link is made and copied", async () => {
    await person.open_page("share");
    await hand.tick(main.getByRole("checkbox", { name: w.share.names }), true);
    await person.press_button(w.share.copy);
    await expect(person.notice).toContainText(w.share.copied);
  });

  for (const [key, which] of [["compare", "input[multiple]"], ["merge", "input[multiple]"], ["report", "input[type=file]"]]) {
    await test.step(`a file is chosen on the page ${key}`, async () => {
      await person.open_page(key);
      const field = main.locator(which).first();
      await hand.reach(field);
      const choosing = page.waitForEvent("filechooser");
      await page.keyboard.press("Enter");
      expect((await choosing).element()).not.toBeNull();
    });
  }

  await test.step("answers are kept on this device, and deleted there", async () => {
    await person.open_page("kept");
    await person.press_button(w.kept.begin);
    await expect(main.getByRole("button", { name: w.kept.forget })).toBeVisible();
    // what was pressed is gone: focus is at the heading and not at the top of the document
    await expect(person.heading()).toBeFocused();
    await hand.press(main.getByRole("button", { name: w.kept.forget }));
    await expect(main.getByRole("button", { name: w.kept.begin })).toBeVisible();
  });
});
