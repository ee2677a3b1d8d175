// A check is handed on by a link: made, copied, opened elsewhere, declined, accepted, taken back.

import { readFileSync } from "node:fs";

import { FILLED, Person, expect, test, words } from "./person.mjs";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const w = words.en.share;

const ORGANIZATION = JSON.parse(readFileSync(FILLED, "utf8")).scope.organization;

/** Makes a link with everything that was ticked, and copies it. */
async function copy_link(person, ...ticks) {
  await person.open_page("share");
  for (const tick of ticks) await person.main.getByRole("checkbox", { name: tick }).check();
  await person.press_button(w.copy);
  await expect(person.notice).toContainText(w.copied);
  const copied = await person.page.evaluate(() => navigator.clipboard.readText());
  await expect(person.main.getByRole("textbox", { name: w.link })).toHaveValue(copied);
  return copied;
}

/** Somebody else, on a device of their own, follows a link. */
async function another_person(browser, link) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  const other = new Person(page);
  await expect(other.heading()).toHaveText(words.en.headings.shared);
  return other;
}

test("a link is copied, opened elsewhere, declined, accepted and taken back", async ({ person, browser }) => {
  await person.open_start();
  await person.open_page("tasks");
  await person.open_filled();
  const link = await copy_link(person, w.names, w.notes);
  expect(link).toMatch(/^http:\/\/localhost:\d+\/en\/#\/shared\/1[\w-]+$/);
  await expect(person.main.getByRole("img", { name: w.qr })).toBeVisible();

  const other = await another_person(browser, link);
  expect(new URL(other.page.url()).hash, "the long code is taken out of the address").toBe("#/shared");
  await other.see(ORGANIZATION);
  await other.press_button(w.not_now);
  await other.see_page("tasks");
  await other.open_page("organization");
  await expect(other.main.getByRole("textbox").first()).toHaveValue("");

  await other.page.evaluate((hash) => { location.hash = hash; }, new URL(link).hash);
  await other.press_button(w.open);
  await other.see_page("tasks");
  await expect(other.notice).toContainText(w.opened);
  await other.open_page("organization");
  await expect(other.main.getByRole("textbox").first()).toHaveValue(ORGANIZATION);
});

test("what was answered before is one step back", async ({ person }) => {
  await person.open_start();
  await person.open_page("tasks");
  await person.open_filled();
  const link = await copy_link(person);
  await person.open_page("organization");
  await person.main.getByRole("textbox").first().fill("Birch");
  await person.page.evaluate((hash) => { location.hash = hash; }, new URL(link).hash);
  await person.press_button(w.open);
  await expect(person.notice).toContainText(w.opened);
  await person.take_back();
  await person.open_page("organization");
  await expect(person.main.getByRole("textbox").first()).toHaveValue("Birch");
});

test("without names a link holds none", async ({ person, browser }) => {
  await person.open_start();
  await person.open_page("tasks");
  await person.open_file(FILLED);
  const other = await another_person(browser, await copy_link(person));
  await other.press_button(w.open);
  await other.open_page("services");
  await expect(other.main.getByRole("textbox").first()).toHaveValue(/^Service 1/);
});

test("a damaged link is refused, and a whole one can be pasted", async ({ person }) => {
  await person.open_start();
  await person.open_page("tasks");
  await person.open_filled();
  const link = await copy_link(person);
  await person.open_page("shared");
  for (const [pasted, sees] of [
    [link.slice(0, -3), w.damaged],
    ["hello", w.refused],
  ]) {
    await person.write(w.paste, pasted);
    await person.press_button(w.look);
    await expect(person.main.getByRole("alert")).toContainText(w.refused);
    await person.see(sees);
  }
  await person.write(w.paste, `See here:\n${link.slice(0, 90)}\n${link.slice(90)}`);
  await person.press_button(w.look);
  await expect(person.main.getByRole("button", { name: w.open })).toBeVisible();
});

test("in an element the host decides where a link leads, at any time", async ({ person }) => {
  await person.open_start();
  await person.open_page("tasks");
  await person.open_filled();
  await person.open_page("share");
  const set = (value) =>
    person.page.locator("scope-check").evaluate((it, value) => {
      if (value === null) it.removeAttribute("share-url");
      else it.setAttribute("share-url", value);
    }, value);
  const field = person.main.getByRole("textbox");
  await set("../portal/check?client=7#board");
  await expect(field).toHaveValue(/^http:\/\/localhost:\d+\/portal\/check\?client=7#\/shared\/1/);
  for (const none of [null, "javascript:alert(1)", "http://"]) {
    await set(none);
    await person.see(w.no_address);
    await expect(field).toHaveValue(/^1[\w-]+$/);
    await set("https://example.org/");
    await expect(field).toHaveValue(/^https:\/\/example\.org\/#\/shared\/1/);
  }
  const code = (await field.inputValue()).split("/").at(-1);
  await person.page.locator("scope-check").evaluate((it, code) => it.openShared(code), code);
  await person.see_page("shared");
  await expect(person.main.getByRole("button", { name: w.open })).toBeVisible();
});
