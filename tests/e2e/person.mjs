// A person at the check: what they do (open_, choose_, write_, go_on, …) and what they see
// (see_…), by mouse and finger or by keyboard alone. The specs speak only in these verbs and in
// the words of the screen.
//
// Every test that uses `person` also fails on trouble behind the scenes: an error on the console,
// a violation of the content security policy, a request to somebody else.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { expect, test as base } from "@playwright/test";

import { words } from "./words.mjs";

export { expect };
export { LANGUAGES, PAGES, PRACTICE, words } from "./words.mjs";

/** A check with something on every page, in every state. */
export const FILLED = fileURLToPath(new URL("./filled.json", import.meta.url));

export const test = base.extend({
  language: ["en", { option: true }],
  hand: ["mouse", { option: true }],
  /** Patterns of console errors that the test provokes. */
  expected_trouble: [[], { option: true }],
  person: async ({ page, language, hand, expected_trouble }, use) => {
    const trouble = await watch(page);
    await use(new Person(page, language, hand));
    const unexpected = trouble.filter((line) => !expected_trouble.some((it) => it.test(line)));
    expect(unexpected, "nothing goes wrong behind the scenes").toEqual([]);
  },
});

/** Collects what goes wrong without being seen. */
export async function watch(page) {
  const trouble = [];
  page.on("console", (line) => {
    if (line.type() === "error") trouble.push(`console: ${line.text()}`);
  });
  page.on("pageerror", (error) => trouble.push(`exception: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    const is_ours = ["localhost", "127.0.0.1"].includes(url.hostname);
    if (!is_ours && url.protocol !== "blob:" && url.protocol !== "data:") {
      trouble.push(`request: ${request.url()}`);
    }
  });
  // nobody sits before the browser's own dialog for a place to save at: files come as downloads
  await page.addInitScript(() => { delete globalThis.showSaveFilePicker; });
  await page.exposeBinding("told_violation", (_, line) => trouble.push(`policy: ${line}`));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      window.told_violation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return trouble;
}

/** Catches what would be printed, with all of its style, instead of opening the browser's dialog. */
export async function catch_prints(page) {
  const prints = [];
  await page.exposeFunction("caught_print", (print) => prints.push(print));
  await page.addInitScript(() => {
    window.print = () => {
      const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
      const css = rules.map((rule) => rule.cssText).join("\n");
      const { lang } = document.documentElement;
      const head = `<head><meta charset="utf-8"><title>${document.title}</title><style>${css}</style></head>`;
      const html = `<!doctype html><html lang="${lang}">${head}${document.body.outerHTML}</html>`;
      window.caught_print({ html, lang, title: document.title });
    };
  });
  return prints;
}

/** The element that has focus, through all shadow roots. */
export function focused(page) {
  return page.evaluateHandle(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  });
}

/** A file as somebody keeps it: its name, and the fields besides its header. */
export function assessment_file([name, fields]) {
  const content = { format: "scopecheck-assessment", version: 1, ...fields };
  return { name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(content)) };
}

export class Person {
  constructor(page, language = "en", hand = "mouse") {
    this.page = page;
    this.language = language;
    this.w = words[language];
    this.hand = hand === "keyboard" ? new Keyboard(page) : new Mouse(page);
    this.main = page.locator("scope-check .main");
    this.notice = page.locator(".notice");
  }

  // Coming and going

  /** Opens the site in the person's language. */
  async open_start() {
    await this.page.goto(`${this.language}/`);
    await this.wait_until_it_runs();
  }

  /** The program has arrived; a person notices nothing of it. */
  async wait_until_it_runs() {
    await this.page.evaluate(async () => {
      await customElements.whenDefined("scope-check");
      await document.querySelector("scope-check").whenReady();
    });
  }

  /** Goes to a page by its address, as from a bookmark; the answers stay. */
  async open_page(key) {
    await this.page.evaluate((key) => { location.hash = `#/${key}`; }, key);
    await expect(this.heading()).toHaveText(this.w.headings[key]);
  }

  /** Follows the link back to the list of sections. */
  async open_tasks() {
    await this.hand.press(this.main.getByRole("link", { name: this.w.all_sections }).first());
    await this.see_page("tasks");
  }

  /** Chooses a section in the list. */
  async open_section(key) {
    await this.hand.press(this.section(key));
    await this.see_page(key);
  }

  async go_on() {
    await this.hand.press(this.main.getByRole("button", { name: this.w.go_on, exact: true }));
  }

  async press_button(name) {
    await this.hand.press(this.page.getByRole("button", { name, exact: true }));
  }

  /** Takes back what the notice tells of. */
  async take_back() {
    await this.hand.press(this.notice.getByRole("button", { name: this.w.undo, exact: true }));
  }

  async follow(name) {
    await this.hand.press(this.main.getByRole("link", { name, exact: true }));
  }

  /** Opens what is folded up under these words. */
  async unfold(name) {
    await this.hand.press(this.main.locator("summary").filter({ hasText: name }).first());
  }

  async speak(language) {
    await this.hand.press(this.page.getByRole("button", { name: words[language].name }));
    this.language = language;
    this.w = words[language];
  }

  // Answering

  question(name) {
    return this.main.getByRole("group", { name, exact: true });
  }

  async choose(question, option) {
    await this.hand.choose(this.question(question), option);
  }

  /** Grades the statements of a page, each with the next of the grades. */
  async grade(...grades) {
    const statements = this.main.locator(".card > fieldset");
    await expect(statements).toHaveCount(grades.length);
    for (const [index, grade] of grades.entries()) {
      await this.hand.choose(statements.nth(index), grade);
    }
  }

  async tick(question, option) {
    await this.hand.tick(this.question(question).getByRole("checkbox", { name: option }), true);
  }

  async untick(question, option) {
    await this.hand.tick(this.question(question).getByRole("checkbox", { name: option }), false);
  }

  async write(question, text) {
    await this.hand.write(this.main.getByRole("textbox", { name: question, exact: true }), text);
  }

  /** Pastes into a field, as from a spreadsheet. */
  async paste(question, text) {
    const field = this.main.getByRole("textbox", { name: question, exact: true });
    await this.hand.reach(field);
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.insertText(text);
  }

  /** The row of a process in the matrix of who operates what. */
  row(process) {
    return this.main.getByRole("row").filter({ hasText: process });
  }

  /** Says who operates a process. */
  async operate(process, by) {
    await this.hand.operate(this.row(process), new RegExp(`${by}$`));
  }

  async select(name, option, within = this.main) {
    await this.hand.select(within.getByRole("combobox", { name, exact: true }), option);
  }

  // Files

  /** Opens a file: a path, or a name with its content. */
  async open_file(file) {
    const choosing = this.page.waitForEvent("filechooser");
    await this.hand.press_file(this.main.locator("input[type=file]"));
    await (await choosing).setFiles(file);
  }

  /** Opens files beside the answers: names with what they say. */
  async open_beside(...files) {
    await this.main.locator("input[type=file][multiple]").setInputFiles(files.map(assessment_file));
  }

  /** Chooses a picture for the report. */
  async open_logo(file) {
    await this.logo().setInputFiles(file);
  }

  /** The field for that picture. */
  logo() {
    return this.main.locator("input[type=file][accept='image/*']");
  }

  /** Reads a filled-in questionnaire in. */
  async read_in(file) {
    await this.main.locator("input[type=file][accept='.xlsx']").setInputFiles(file);
  }

  /** Opens the filled check and waits until it is there. */
  async open_filled() {
    await this.open_file(FILLED);
    await expect(this.notice).toContainText(this.w.opened("filled.json"));
    await this.see_page("tasks");
  }

  /** Saves a file; gives its path, its name and what it says. */
  async save_file() {
    const loading = this.page.waitForEvent("download");
    await this.press_button(this.w.save);
    const download = await loading;
    const path = await download.path();
    return { path, name: download.suggestedFilename(), content: JSON.parse(await readFile(path, "utf8")) };
  }

  // Seeing

  heading() {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** The page with this key is shown, and a screen reader is told so. */
  async see_page(key) {
    await expect(this.heading()).toHaveText(this.w.headings[key]);
    await expect(this.heading()).toBeFocused();
  }

  async see(text) {
    await expect(this.main.getByText(text).first()).toBeVisible();
  }

  async see_chosen(question, option) {
    await expect(this.option(question, option)).toBeChecked();
  }

  option(question, option) {
    return this.question(question).getByRole("radio", { name: option, exact: true });
  }

  /** A section in the list, with its state. */
  section(key) {
    return this.main.getByRole("listitem").getByRole("link", { name: this.w.headings[key] });
  }

  async see_section(key, state) {
    await expect(this.section(key).locator(".task-state")).toHaveText(state);
  }

  /** What the check page says to a question. */
  answer(question) {
    const is_row = this.page.locator("dt").getByText(question, { exact: true });
    return this.main.locator(".answer").filter({ has: is_row });
  }

  /** Opens whatever is folded up on the page, all at once. */
  async unfold_everything() {
    await this.page.locator("scope-check").evaluate((element) => {
      for (const details of element.shadowRoot.querySelectorAll("details")) details.open = true;
    });
  }

  /** All words of the page, also the folded ones: to be compared. */
  async read_everything() {
    return this.main.evaluate((main) => main.textContent);
  }

  /** The control with this name has focus. */
  async see_focus_on(locator) {
    await expect(locator).toBeFocused();
  }
}

/** By mouse, finger or any other pointer. */
class Mouse {
  constructor(page) {
    this.page = page;
  }

  async reach(target) {
    await target.click();
  }

  async press(target) {
    await target.click();
  }

  async press_file(input) {
    await input.click();
  }

  async choose(group, option) {
    await group.getByText(option, { exact: true }).click();
    await expect(group.getByRole("radio", { name: option, exact: true })).toBeChecked();
  }

  async operate(row, option) {
    // on a card one presses the words, in the table the circle
    await row.getByRole("radio", { name: option }).check();
  }

  async tick(box, on) {
    await box.setChecked(on);
  }

  async write(field, text) {
    await field.fill(text);
  }

  async select(field, option) {
    await field.selectOption({ label: option });
  }
}

/** By keyboard alone: Tab, arrows, Space, Enter and letters. */
class Keyboard {
  constructor(page) {
    this.page = page;
  }

  /** Presses Tab until it is reached; a control that Tab never reaches is a fault. */
  async reach(target) {
    const element = await target.elementHandle();
    const has_focus = () =>
      element.evaluate((it) => {
        const active = it.getRootNode().activeElement;
        // a group of radio buttons is one stop
        const is_group = it.localName === "fieldset" || it.localName === "tr";
        return active === it || (is_group && active?.type === "radio" && it.contains(active));
      });
    for (let presses = 0; presses < 400; presses += 1) {
      if (await has_focus()) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not lead to ${target}`);
  }

  async press(target) {
    await this.reach(target);
    await this.page.keyboard.press("Enter");
  }

  async press_file(input) {
    await this.press(input);
  }

  async choose(group, option) {
    await this.reach(group);
    await this.arrow_to(group, option);
  }

  /** Arrows choose within a group of radio buttons. */
  async arrow_to(group, option) {
    const wanted = group.getByRole("radio", { name: option, exact: true });
    const is_there = () => wanted.evaluate((it) => it.getRootNode().activeElement === it);
    const count = await group.getByRole("radio").count();
    for (let presses = 0; presses < count && !(await is_there()); presses += 1) {
      await this.page.keyboard.press("ArrowDown");
    }
    await this.page.keyboard.press("Space");
    await expect(wanted).toBeChecked();
  }

  async operate(row, option) {
    await this.reach(row);
    await this.arrow_to(row, option);
  }

  async tick(box, on) {
    await this.reach(box);
    if ((await box.isChecked()) !== on) await this.page.keyboard.press("Space");
    await expect(box).toBeChecked({ checked: on });
  }

  async write(field, text) {
    await this.reach(field);
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.type(text);
  }

  async select(field, option) {
    await this.reach(field);
    const chosen = () => field.evaluate((it) => it.selectedOptions[0]?.label ?? "");
    const count = await field.evaluate((it) => it.options.length);
    for (let presses = 0; presses < count && (await chosen()) !== option; presses += 1) {
      await this.page.keyboard.press("ArrowDown");
    }
    expect(await chosen()).toBe(option);
  }
}
