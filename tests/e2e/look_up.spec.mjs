// Looking something up: the words of a page, all words, how accessible the check is; and the way back.

import { LANGUAGES, expect, test } from "./person.mjs";

for (const language of LANGUAGES) {
  for (const hand of ["mouse", "keyboard"]) {
    test.describe(`${language}, ${hand}`, () => {
      test.use({ language, hand });

      test("the words of a page unfold at its end and lead to all words and back", async ({ person }) => {
        const { w, main } = person;
        await person.open_start();
        await person.open_page("services");
        const words = main.locator(".words-explained");
        await expect(words.locator("dt").first()).toBeHidden();
        await person.unfold(w.look_up.on_page);
        await expect(words.getByText(w.look_up.service, { exact: true })).toBeVisible();
        await person.hand.press(words.getByRole("link", { name: w.look_up.all }));
        await person.see_page("words");
        // from the list at the top to a word, which has focus then
        await person.hand.press(main.getByRole("navigation").getByRole("link", { name: w.look_up.gate, exact: true }));
        await expect(main.locator("dt", { hasText: w.look_up.gate }).and(main.locator(":focus"))).toBeVisible();
        await person.follow(w.look_up.back(w.headings.services));
        await person.see_page("services");
      });

      test("the foot leads to the statement, and back to where one was", async ({ person, page }) => {
        const { w, main } = person;
        await person.open_start();
        await person.open_page("services");
        const foot = page.locator("scope-check .foot");
        await expect(foot.getByRole("link")).toHaveText(w.look_up.foot);
        await person.hand.press(foot.getByRole("link", { name: w.look_up.foot[1], exact: true }));
        await person.see_page("accessibility");
        await expect(main.getByRole("table")).toHaveCount(4);
        // 55 criteria, the one that was removed, and the heads
        await expect(main.getByRole("row")).toHaveCount(60);
        await person.hand.press(foot.getByRole("link", { name: w.look_up.foot[0], exact: true }));
        await person.see_page("words");
        await person.follow(w.look_up.back(w.headings.services));
        await person.see_page("services");
      });
    });
  }
}

test("the foot comes with the rest of the program, and nothing above it moves", async ({ person, page }) => {
  let arrive;
  const arrived = new Promise((done) => { arrive = done; });
  await page.route("**/split_later.wasm", async (route) => {
    await arrived;
    await route.continue();
  });
  const start = page.locator("scope-check .main");
  await page.goto("en/", { waitUntil: "commit" });
  await page.evaluate(() => customElements.whenDefined("scope-check"));
  await expect(person.heading()).toHaveText(person.w.headings.start);
  await page.evaluate(() => document.fonts.ready);
  const before = await start.boundingBox();
  await expect(page.locator("scope-check .foot")).toHaveCount(0);
  arrive();
  await person.wait_until_it_runs();
  await expect(page.locator("scope-check .foot")).toBeVisible();
  expect(await start.boundingBox()).toEqual(before);
});

test("on paper the statement is whole and the foot is not there", async ({ person, page }) => {
  await person.open_start();
  await person.open_page("accessibility");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("scope-check .foot")).toBeHidden();
  await expect(person.main.getByRole("navigation")).toBeHidden();
  await expect(person.main.getByRole("row").last()).toBeVisible();
  await person.open_page("services");
  await expect(person.main.locator(".words-explained")).toBeHidden();
});
