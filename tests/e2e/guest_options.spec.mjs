// The options that a host has: which part of the check is shown, at which level its heading stands, when it begins, and what
// it tells of the result. On the host pages of examples/hosts/, as the visitor of those meets them.

import { Guest, expect, ready, test, words } from "./guest.mjs";

const { en } = words;
const ORGANIZATION = "Alder Hosting Ltd";

/** An element with these attributes at the end of a page that is there already. */
async function add(page, attributes) {
  const handle = await page.evaluateHandle((attributes) => {
    const element = document.createElement("scope-check");
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.querySelector("main").append(element);
    return element;
  }, { id: "added", ...attributes });
  await handle.evaluate((it) => it.scrollIntoView());
  await handle.evaluate((it) => it.whenReady().then(() => undefined));
  return page.locator("#added");
}

/** A heading at a level: `aria-level` outweighs the name of the tag, for browsers and not for the locators by role. */
function at_level(element, level, name) {
  return element.locator(`h${level}:not([aria-level]), [aria-level="${level}"]`).filter({ hasText: name });
}

test.describe("heading-level", () => {
  for (const level of [1, 2, 3, 4]) {
    test(`${level}: the page's heading stands there, and what is below it one deeper`, async ({ page, visit }) => {
      const it = await visit("company");
      await it.let_in();
      const element = await add(page, { "heading-level": String(level) });
      await expect(at_level(element, level, en.headings.start)).toBeVisible();
      await element.evaluate((it) => { it.goTo("tasks"); });
      await expect(at_level(element, level, en.headings.tasks)).toBeVisible();
      const levels = await element.evaluate((it) => {
        const all = it.shadowRoot.querySelectorAll("h1, h2, h3, h4, h5, h6, [role=heading]");
        return [...all].map((it) => Number(it.getAttribute("aria-level") ?? it.localName.slice(1)));
      });
      expect(levels[0]).toBe(level);
      expect(levels.filter((it) => it === level), "one heading of the page").toHaveLength(1);
      expect(Math.min(...levels)).toBe(level);
      expect(levels).toContain(level + 1);
      for (const [index, now] of levels.entries()) expect(now - (levels[index - 1] ?? level), "no level is left out").toBeLessThanOrEqual(1);
    });
  }

  test("may change while the check is used", async ({ page, visit }) => {
    const it = await visit("company");
    await it.let_in();
    const element = await add(page, {});
    await element.getByRole("radio", { name: en.an_organization }).check();
    await element.evaluate((it) => { it.headingLevel = 3; });
    await expect(at_level(element, 3, en.headings.start)).toBeVisible();
    await expect(element.getByRole("radio", { name: en.an_organization })).toBeChecked();
    expect(await element.evaluate((it) => it.getAttribute("heading-level"))).toBe("3");
  });
});

test.describe("view", () => {
  for (const view of ["full", "scope", "statement", "readiness", "questions"]) {
    test(`${view}: works, and says nothing on the console`, async ({ page, visit }) => {
      const it = await visit("company");
      await it.let_in();
      const element = await add(page, { view });
      await expect(element.getByRole("heading").first()).toBeVisible();
      expect(await element.evaluate((it) => it.view)).toBe(view);
      const before = await it.look();
      await element.evaluate((it) => { it.view = "full"; });
      await expect(element.getByRole("heading", { name: en.headings.start })).toBeVisible();
      await element.evaluate((it, view) => { it.view = view; }, view);
      await it.see_house(before, ["scroll"]);
    });
  }

  test("statement: the visitor gets to the statement, and to nothing about readiness", async ({ page, visit }) => {
    const it = await visit("company");
    await it.let_in();
    const element = await add(page, { view: "full" });
    const about_readiness = element.getByRole("link", { name: en.headings.portfolio });
    await element.evaluate((it) => { it.goTo("tasks"); });
    await expect(about_readiness).toHaveCount(1);
    await element.evaluate((it) => { it.setAttribute("view", "statement"); });
    await expect(about_readiness).toHaveCount(0);
    await element.evaluate((it) => { it.goTo("statement"); });
    await expect(element.getByRole("heading", { name: en.headings.statement })).toBeVisible();
  });
});

test.describe("an unknown value", () => {
  test.use({ expected_trouble: [/scope-check: \S+="nonsense"/] });
  for (const name of ["view", "tier", "edition", "heading-level", "theme", "storage", "lang"]) {
    test(`${name}: takes the default and warns once`, async ({ page, visit }) => {
      const it = await visit("company");
      await it.let_in();
      const warnings = [];
      page.on("console", (line) => line.type() === "warning" && warnings.push(line.text()));
      const element = await add(page, { lang: "en", [name]: "nonsense" });
      await expect(element.getByRole("heading", { name: en.headings.start })).toBeVisible();
      await element.evaluate((it, name) => {
        it.setAttribute(name, "nonsense");
        it.removeAttribute(name);
        it.setAttribute(name, "nonsense");
      }, name);
      await expect.poll(() => warnings).toHaveLength(1);
      expect(warnings[0]).toContain(`${name}="nonsense"`);
    });
  }
});

test("all options that change sixty times a second for two seconds disturb nothing", async ({ visit }) => {
  const it = await visit("company");
  await it.let_in();
  const guest = await it.go_to_guest();
  await guest.element.getByRole("radio", { name: en.an_organization }).check();
  await guest.element.getByRole("button", { name: en.go_on, exact: true }).click();
  await guest.element.getByRole("textbox", { name: en.organization, exact: true }).fill(ORGANIZATION);
  await guest.element.evaluate(async (element) => {
    const values = {
      view: ["scope", "full", null, "questions"],
      tier: ["deep", "quick", "full", null],
      edition: ["2011", null, "2018", "bs15000", "2005"],
      "heading-level": ["3", "1", null, "4"],
      "contact-url": ["https://portal.example/contact", null, "mailto:a@portal.example"],
      "privacy-url": [null, "https://portal.example/privacy"],
      "ask-answers": ["Orchard Advisers", null],
    };
    const begin = performance.now();
    for (let count = 0; count < 120;) {
      for (; count < (performance.now() - begin) * 0.06 && count < 120; count += 1) {
        for (const [name, these] of Object.entries(values)) {
          const value = these[count % these.length];
          if (value === null) element.removeAttribute(name);
          else element.setAttribute(name, value);
        }
      }
      await new Promise((done) => setTimeout(done, 1000 / 60));
    }
    for (const name of Object.keys(values)) element.removeAttribute(name);
  });
  await guest.go_to("organization");
  await expect(guest.element.getByRole("textbox", { name: en.organization, exact: true })).toHaveValue(ORGANIZATION);
});

test.describe("begins when it is seen", () => {
  test("far below the fold nothing but its script is fetched until it comes near", async ({ page, server, visit }) => {
    const it = await visit("article");
    await it.let_in();
    await page.waitForTimeout(500);
    const fetched = server.asked.filter((path) => path.endsWith(".wasm") || path.endsWith(".pack"));
    expect(fetched).toEqual([]);
    const guest = await it.go_to_guest();
    await guest.journey(ORGANIZATION);
    expect(server.asked).toContain("/scopecheck_bg.wasm");
  });

  test("in a hidden panel it begins when the panel is shown", async ({ page, server, visit }) => {
    const it = await visit("tabs");
    await it.let_in();
    await page.waitForTimeout(500);
    expect(server.asked.filter((path) => path.endsWith(".wasm"))).toEqual([]);
    await it.open();
    const guest = await it.go_to_guest();
    await guest.see_page("start");
  });

  test("who asks whether it is ready has it begin", async ({ page, server, visit }) => {
    const it = await visit("article");
    await it.let_in();
    await ready(page.locator("scope-check"));
    expect(server.asked).toContain("/scopecheck_bg.wasm");
  });
});

test.describe("what is told", () => {
  test("progress grows with each answer and names none", async ({ visit }) => {
    const it = await visit("company");
    await it.let_in();
    const guest = await it.go_to_guest();
    await guest.journey(ORGANIZATION);
    const told = (await it.heard("progress")).map((it) => it.detail);
    expect(told.length).toBeGreaterThan(0);
    for (const detail of told) {
      expect(Object.keys(detail).sort()).toEqual(["answered", "of", "version"]);
      expect(detail.of).toBeGreaterThan(0);
      expect(detail.answered).toBeLessThanOrEqual(detail.of);
    }
    const answered = told.map((it) => it.answered);
    expect(answered).toEqual([...answered].sort((a, b) => a - b));
    expect(answered, "each once").toEqual([...new Set(answered)]);
  });

  test("the result is told once, when it is seen, in figures only", async ({ visit }) => {
    const it = await visit("company");
    await it.let_in();
    const guest = await it.go_to_guest();
    await guest.journey(ORGANIZATION);
    const [result, ...more] = (await it.heard("result")).map((it) => it.detail);
    expect(more).toEqual([]);
    expect(Object.keys(result).sort()).toEqual(["answered", "edition", "gates", "met", "of", "ruleset", "verdict", "version"]);
    expect(result.edition).toBe("2018");
    expect(result.gates).toHaveLength(7);
    for (const gate of result.gates) expect(Object.keys(gate).sort()).toEqual(["id", "state"]);
    expect(result.met.low).toBeLessThanOrEqual(result.met.high);
    expect(result.met.high).toBeLessThanOrEqual(1000);
    const order = (await it.heard()).filter((it) => it.detail.page === "result" || it.name === "result").map((it) => it.name);
    expect(order, "first the page, then what it says").toEqual(["page", "result"]);
  });

  test("with answers only after the visitor agreed, and to whom", async ({ page, visit }) => {
    const it = await visit("company");
    await it.let_in();
    const element = await add(page, { "ask-answers": "Orchard Advisers" });
    const guest = new Guest(element, en);
    await guest.journey(ORGANIZATION);
    const refused = await element.evaluate((it) => it.exportState().then(() => "given", (reason) => reason.name));
    expect(refused).toBe("NotAllowedError");
    expect(JSON.stringify(await it.heard())).not.toContain("Alder");
    const consent = element.getByRole("checkbox", { name: /Orchard Advisers/ });
    await expect(consent).not.toBeChecked();
    await consent.check();
    await expect.poll(async () => JSON.stringify(await it.heard("result"))).toContain("Alder");
    expect(JSON.parse(await element.evaluate((it) => it.exportState()))).toMatchObject({ scope: { organization: ORGANIZATION } });
  });

  test("its height, whenever that changes", async ({ visit }) => {
    const it = await visit("company");
    await it.let_in();
    const guest = await it.go_to_guest();
    const real = () => guest.element.evaluate((it) => Math.ceil(it.getBoundingClientRect().height));
    const last = async () => (await it.heard("height")).at(-1)?.detail.height;
    await expect.poll(async () => Math.abs((await last()) - (await real()))).toBeLessThanOrEqual(1);
    const first = await last();
    await guest.go_to("result");
    await expect.poll(async () => Math.abs((await last()) - (await real()))).toBeLessThanOrEqual(1);
    expect(await last()).not.toBe(first);
    // told when it changes, and not at every frame
    const count = (await it.heard("height")).length;
    await guest.element.page().waitForTimeout(500);
    expect(await it.heard("height")).toHaveLength(count);
  });
});

test("contact is offered after the result, and not before", async ({ page, visit }) => {
  const it = await visit("lead");
  await it.let_in();
  const contact = page.locator("#contact");
  const guest = await it.go_to_guest();
  await guest.see_page("start");
  await expect(contact).toBeHidden();
  await guest.journey(ORGANIZATION);
  await expect(contact).toBeVisible();
  await expect(contact).toContainText(/\d of 7 gates/);
  await expect(contact).not.toContainText("Alder");
  await expect(page.getByRole("textbox", { name: "Your mail address" })).not.toBeFocused();
});
