// What a person waits for with 1,000 services and 200 sites, beside a budget.
// Usage: node tests/bench.mjs [dist]
// For people, never for CI: a busy machine is slow without anybody's fault.

import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { chromium } from "@playwright/test";

import config from "../playwright.config.mjs";
import { Person } from "./e2e/person.mjs";

/** Milliseconds at the 95th percentile, and mutations. */
const BUDGET = { paste: 500, keystroke: 50, choice: 50, page: 500, mutations: 0 };

const SERVICES = lines(1_000, (number) => `Managed service number ${number}`);
const MISSING = lines(300, (number) => `Managed service number ${3 * number}`);
const SITES = lines(200, (number) => `Site ${number}, Leeds`);
/** Typed at the end of each field. */
const TYPED = "and one more that is typed now";
/** How often a page is opened, a list pasted, an option chosen. */
const TIMES = 12;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = process.argv[2] ?? join(root, "dist");

function lines(count, line) {
  return Array.from({ length: count }, (_, index) => line(index + 1)).join("\n");
}

/** Starts the server of the other browser tests; gives it and its address. */
async function serve() {
  const script = join(root, "xtask/serve.mjs");
  const server = spawn("node", [script, dist, "--port", "4273"], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\S+/.exec(line);
    if (address) return { server, address: address[0] };
  }
  throw new Error("The server did not start");
}

/** Runs in the page: notes how long each answer takes until it is painted, and what it changes. */
function watch_answers() {
  const view = document.querySelector("scope-check").shadowRoot;
  const seen = { times: [], records: [], began: 0 };
  window.seen = seen;
  const begins = (event) => { seen.began = event.timeStamp; };
  // What the program does about an event it does before the next frame; a message that is sent in
  // that frame arrives when it was painted.
  const ends = (event) => {
    // fields tell of every letter and once more when they are left, radio buttons twice at once
    const is_field = !["radio", "checkbox"].includes(event.target.type);
    if (is_field !== (event.type === "input")) return;
    const { began } = seen;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => seen.times.push(performance.now() - began);
      port2.postMessage(null);
    });
  };
  for (const kind of ["beforeinput", "click"]) view.addEventListener(kind, begins, true);
  for (const kind of ["input", "change"]) view.addEventListener(kind, ends, true);
  const observer = new MutationObserver((records) => seen.records.push(...records));
  observer.observe(view, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Runs in the page: goes to a page; resolves with the time until all of `parts` were painted. */
function open_and_wait([key, parts]) {
  const view = document.querySelector("scope-check").shadowRoot;
  const is_there = () => parts.every(([selector, count]) => view.querySelectorAll(selector).length >= count);
  const began = performance.now();
  return new Promise((done) => {
    const look = () => {
      if (!is_there()) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - began);
      port2.postMessage(null);
    };
    location.hash = `#/${key}`;
    requestAnimationFrame(look);
  });
}

class Bench {
  constructor(page) {
    this.page = page;
    this.person = new Person(page);
    this.rows = [];
  }

  note(name, numbers, budget) {
    const sorted = [...numbers].sort((one, other) => one - other);
    const at = (share) => sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? Infinity;
    this.rows.push({ name, count: sorted.length, median: at(0.5), p95: at(0.95), budget });
  }

  /** How long the answers took that `act` gave: one, as soon as it is painted. */
  async seen(act) {
    await this.page.evaluate(() => Object.assign(window.seen, { times: [], records: [] }));
    await act();
    await this.page.waitForFunction(() => window.seen.times.length > 0);
    return this.page.evaluate(() => window.seen.times);
  }

  /** Pastes in place of what is in a field. Not by Playwright's insertText: that is an event a line. */
  async paste(name, question, text) {
    await this.field(question).click();
    const times = [];
    for (let time = 0; time < TIMES; time += 1) {
      // something else before, so that each time everything is new
      for (const pasted of ["something else", text]) {
        await this.page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
        await this.page.keyboard.press("ControlOrMeta+A");
        const took = await this.seen(() => this.page.keyboard.press("ControlOrMeta+V"));
        if (pasted === text) times.push(...took);
      }
    }
    this.note(`paste ${name}`, times, BUDGET.paste);
  }

  field(question) {
    return this.person.main.getByRole("textbox", { name: question, exact: true });
  }

  /** Types at the end of a field, one key after the other is painted. */
  async type(name, question) {
    await this.field(question).click();
    await this.page.keyboard.press("ControlOrMeta+End");
    const times = [];
    for (const key of TYPED) times.push(...(await this.seen(() => this.page.keyboard.type(key))));
    this.note(`keystroke: ${name}`, times, BUDGET.keystroke);
  }

  /** Chooses each of the options in turn. */
  async choose(name, question, options) {
    const times = [];
    for (let time = 0; time < TIMES; time += 1) {
      for (const option of options) {
        const radio = this.person.option(question, option);
        times.push(...(await this.seen(() => radio.click())));
      }
    }
    this.note(`choose ${name}`, times, BUDGET.choice);
  }

  /** Answers a row or card of `all` by each of `controls`; those next to it must stay as they are. */
  async answer(name, all, controls) {
    const [times, others] = [[], []];
    for (const control of controls) {
      times.push(...(await this.seen(() => control.click())));
      others.push(await control.evaluate((control, all) => {
        const own = control.closest(all);
        const changed = window.seen.records.map((record) => record.target);
        const near = changed.map((node) => (node.closest ? node : node.parentElement)?.closest(all));
        return near.filter((row) => row && row !== own).length;
      }, all));
    }
    this.note(`answer ${name}`, times, BUDGET.choice);
    this.note("  changes in the others (a number)", others, BUDGET.mutations);
  }

  async open(name, key, parts) {
    const times = [];
    for (let time = 0; time < TIMES; time += 1) {
      await this.person.open_page("tasks");
      times.push(await this.page.evaluate(open_and_wait, [key, parts]));
    }
    this.note(`open ${name}`, times, BUDGET.page);
  }

  /** Prints the table; true if all is within budget. */
  print() {
    const figure = (number) => (Number.isInteger(number) ? `${number}` : number.toFixed(1)).padStart(9);
    console.log(`\n${"milliseconds in the browser".padEnd(40)} times   median     95 %   budget`);
    for (const { name, count, median, p95, budget } of this.rows) {
      const figures = [median, p95, budget].map(figure).join("");
      const verdict = p95 <= budget ? "ok" : "OVER";
      console.log(`${name.padEnd(40)}${String(count).padStart(6)}${figures}  ${verdict}`);
    }
    console.log();
    return this.rows.every(({ p95, budget }) => p95 <= budget);
  }
}

async function run(page) {
  const bench = new Bench(page);
  const { person } = bench;
  const { w } = person;
  await person.open_start();
  await page.evaluate(watch_answers);

  await person.open_page("organization");
  await person.write(w.organization, "Alder Hosting Ltd");
  await person.open_page("services");
  await bench.paste("1,000 services", w.services, SERVICES);
  await person.see(w.entries("1,000"));
  await bench.type("services", w.services);
  await bench.choose("whether all are in the catalogue", w.in_catalogue, [w.all_of_them, w.not_all_of_them]);
  await bench.paste("300 that are missing", w.missing, MISSING);
  await bench.type("those that are missing", w.missing);
  await bench.type("services, while some are missing", w.services);

  await person.open_page("boundaries");
  await bench.paste("200 sites", w.sites, SITES);
  await person.see(w.entries(200));
  await bench.type("sites", w.sites);
  await bench.type("customers by name", w.customer_names);
  await bench.type("technology", w.technology);
  await bench.type("version of the catalogue", w.catalogue);

  await person.open_page("operators");
  const rows = await person.main.locator("table.matrix").first().locator("tbody tr").all();
  const radios = rows.flatMap((row) => [2, 0].map((nth) => row.getByRole("radio").nth(nth)));
  await bench.answer("a row of the matrix", "tr", radios);
  await person.open_page("resolution");
  const cards = await person.main.locator(".card").all();
  const grades = cards.flatMap((card) => [0, 1, 2, 3].map((nth) => card.getByRole("radio").nth(nth)));
  await bench.answer("a statement", ".card", grades);

  await bench.open("the answers", "check", [[".answer", 30]]);
  await bench.open("the statement", "statement", [["blockquote", 2]]);
  await bench.open("the result", "result", [[".gate", 6], ["blockquote", 2]]);
  return bench.print();
}

const { server, address } = await serve();
let browser;
try {
  browser = await chromium.launch(config.projects[0].use.launchOptions);
  const permissions = ["clipboard-read", "clipboard-write"];
  const context = await browser.newContext({ baseURL: address, permissions });
  process.exitCode = (await run(await context.newPage())) ? 0 : 1;
} finally {
  await browser?.close();
  server.kill();
}
