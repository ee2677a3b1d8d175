// A visit to a host page of examples/hosts/: first the house without its guest, then the guest arrives and is used.
//
// Every test that uses `visit` also fails on trouble behind the scenes: an error or a warning on the console, a violation of
// the page's policy, a request to somebody else.

import { test as base, expect } from "@playwright/test";

import { serve_hosts } from "./hosts_server.mjs";
import { EVENTS, HOUSES, changes, let_go_of_focus, listen_to_guests, look_at_house } from "./house.mjs";
import { words } from "./words.mjs";

export { expect };
export { HOUSES } from "./house.mjs";
export { words } from "./words.mjs";

export const test = base.extend({
  server: [async ({}, use) => {
    const server = await serve_hosts();
    await use(server);
    await server.close();
  }, { scope: "worker" }],
  /** Patterns of lines on the console that the test provokes. */
  expected_trouble: [[], { option: true }],
  visit: async ({ page, server, expected_trouble }, use) => {
    const trouble = watch(page);
    server.asked.length = 0;
    await use((name) => Visit.begin(page, server, name));
    server.let_go();
    const unexpected = trouble.filter((line) => !expected_trouble.some((it) => it.test(line)));
    expect(unexpected, "nothing goes wrong behind the scenes").toEqual([]);
  },
});

function watch(page) {
  const trouble = [];
  page.on("console", (line) => {
    // what a policy forbids is an error on the console, too
    if (["error", "warning"].includes(line.type())) trouble.push(`console: ${line.text()}`);
  });
  page.on("pageerror", (error) => trouble.push(`exception: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !["localhost", "127.0.0.1"].includes(hostname)) trouble.push(`request: ${request.url()}`);
  });
  return trouble;
}

export class Visit {
  /** The page stands, and our files have not come yet. */
  static async begin(page, server, name) {
    server.hold();
    await page.goto(server.url(name), { waitUntil: "commit" });
    await page.waitForFunction(() => document.readyState !== "loading" && [...document.querySelectorAll("link[rel=stylesheet]")].every((it) => it.sheet));
    const heard = await page.evaluateHandle(listen_to_guests, EVENTS);
    return new Visit(page, server, name, heard);
  }

  constructor(page, server, name, heard) {
    Object.assign(this, { page, server, house: HOUSES[name], events: heard });
    this.guests = page.locator("scope-check");
  }

  look() {
    return this.page.evaluate(look_at_house);
  }

  /** Nothing about the house is another than it was, but what `except` names. */
  async see_house(before, except = []) {
    expect(changes(before, await this.look(), except), "the house is as it was").toEqual([]);
  }

  async blur() {
    await this.page.evaluate(let_go_of_focus);
  }

  /** What the guests told so far, and those of one kind. */
  async heard(name) {
    const heard = await this.events.jsonValue();
    return name === undefined ? heard : heard.filter((it) => it.name === name);
  }

  /** Our files may come; waits until the guests that are seen can be used. */
  async let_in() {
    this.server.let_go();
    await this.page.evaluate(() => customElements.whenDefined("scope-check").then(() => undefined));
    for (const guest of await this.guests.all()) {
      const is_seen = await guest.evaluate((it) => it.checkVisibility() && it.getBoundingClientRect().top < innerHeight);
      if (is_seen) await ready(guest);
    }
    await this.page.waitForLoadState("networkidle");
  }

  /** Does what the host's visitor does until the guests are seen: the house changes itself. */
  async open() {
    if (this.house.opener) await this.page.locator(this.house.opener).click();
  }

  /** Scrolls to a guest and waits until it can be used. */
  async go_to_guest(index = 0) {
    const guest = this.guests.nth(index);
    await guest.evaluate((it) => it.scrollIntoView());
    await ready(guest);
    return new Guest(guest, words[this.house.languages[index]]);
  }
}

/** The element can be used. */
export async function ready(guest) {
  await guest.evaluate((it) => it.whenReady().then(() => undefined));
}

/** One check, as somebody uses it. */
export class Guest {
  constructor(element, w) {
    Object.assign(this, { element, w });
  }

  heading() {
    return this.element.locator("h1, h2, h3, h4").first();
  }

  async see_page(key) {
    await expect(this.heading()).toHaveText(this.w.headings[key]);
  }

  async go_to(key) {
    await this.element.evaluate((it, key) => { it.goTo(key); }, key);
    await this.see_page(key);
  }

  /** From the first question to the result. */
  async journey(organization) {
    const { element, w } = this;
    await this.see_page("start");
    await element.getByRole("radio", { name: w.an_organization }).check();
    await element.getByRole("button", { name: w.go_on, exact: true }).click();
    await this.see_page("organization");
    await element.getByRole("textbox", { name: w.organization, exact: true }).fill(organization);
    await element.getByRole("button", { name: w.go_on, exact: true }).click();
    await this.see_page("services");
    await element.getByRole("textbox", { name: w.services, exact: true }).fill("managed hosting");
    await element.getByRole("button", { name: w.go_on, exact: true }).click();
    await this.see_page("boundaries");
    await this.go_to("result");
    await expect(element.locator("blockquote").first()).toContainText(organization);
  }
}
