// What a screen reader says without being asked: one thing after each act, nothing on its own, and nothing but the heading when
// another page comes. Focus and its words: focus.spec.mjs; what is there to be read: structure.spec.mjs.

import { LANGUAGES, PRACTICE, expect, test } from "./person.mjs";

/**
 * Listens to the live regions from now on. A region speaks when its words change; one of the kind `alert` also when it comes
 * with words. A `status` that comes with its page is silent, as in browsers.
 */
async function listen(page) {
  const heard = await page.evaluateHandle(() => {
    const root = document.querySelector("scope-check").shadowRoot;
    const live = () => [...root.querySelectorAll('[role="status"], [role="alert"], [aria-live]')];
    const words = (it) => (it.checkVisibility() ? it.textContent.trim() : "");
    const known = new Map(live().map((it) => [it, words(it)]));
    const heard = [];
    new MutationObserver(() => {
      for (const region of live()) {
        const [before, now] = [known.get(region), words(region)];
        known.set(region, now);
        const is_new = before === undefined;
        // the summary of errors is a part of the page that becomes an alert
        const speaks = is_new ? region.getAttribute("role") === "alert" : before !== now;
        if (speaks && now !== "") heard.push(now);
      }
    }).observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["role"] });
    return heard;
  });
  return {
    /** What was said since the last time, when nothing more comes. */
    async said() {
      let count = -1;
      // two frames without a word: what the program does it does by then
      await expect.poll(async () => {
        const before = count;
        count = await heard.evaluate((it) => new Promise((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(it.length), 60)));
        }));
        return count === before;
      }).toBe(true);
      return heard.evaluate((it) => it.splice(0));
    },
  };
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test("one thing is said after each act, and what was meant", async ({ person, page, context }) => {
      test.setTimeout(120_000);
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const { w, main, notice } = person;
      await person.open_start();
      const ears = await listen(page);
      const hears = async (words, what) => {
        const said = await ears.said();
        expect.soft(said, what).toHaveLength(1);
        if (words instanceof RegExp) expect.soft(said[0] ?? "", what).toMatch(words);
        else expect.soft(said[0] ?? "", what).toContain(words);
      };

      await person.go_on();
      await expect(page.getByRole("alert")).toBeFocused();
      await hears(w.please_check, "Continue without an answer");
      await person.open_filled();
      await hears(w.opened("filled.json"), "a file is opened");
      await person.save_file();
      await expect(notice).toBeVisible();
      expect.soft((await ears.said()).length, "a file is saved").toBeLessThanOrEqual(1);
      await person.press_button(w.start_over);
      await person.see_page("start");
      await hears(w.started_over, "started again");
      await person.take_back();
      await hears(w.kept.undone, "a step is taken back");
      await page.getByRole("button", { name: w.kept.redo, exact: true }).click();
      await hears(w.kept.redone, "a step is done again");
      await person.press_button(w.kept.undo);
      await ears.said();
      await page.getByRole("button", { name: w.close, exact: true }).click();
      expect.soft(await ears.said(), "a notice is closed").toEqual([]);

      await person.open_page("what-if");
      await ears.said();
      await main.locator(".what-if input[type=checkbox]").first().check();
      await hears(/./, "another answer is tried out");

      await person.open_page("operators");
      await person.operate(w.incident, w.we);
      await hears(/18/, "who operates a process");
      await person.open_page("leave-out");
      await person.untick(w.leave_out, w.problem);
      await hears(/./, "a wish is taken back");

      await person.open_page("share");
      // the only button there
      await main.getByRole("button").click();
      await hears(/./, "a link is copied");

      await person.open_page("kept");
      await person.press_button(w.kept.begin);
      expect.soft((await ears.said()).length, "kept on this device").toBeLessThanOrEqual(1);
    });

    test("another page says nothing but its heading", async ({ person, page }) => {
      const { w } = person;
      await person.open_start();
      await person.open_filled();
      await page.getByRole("button", { name: w.close, exact: true }).click();
      const ears = await listen(page);
      await person.open_section("organization");
      for (const key of ["services", "boundaries", "operators", "control", "leave-out", ...PRACTICE, "gates", "check"]) {
        await person.go_on();
        // its heading has focus, which is how it is said
        await person.see_page(key);
        expect.soft(await ears.said(), key).toEqual([]);
      }
      await page.goBack();
      await person.see_page("gates");
      expect.soft(await ears.said(), "the browser's Back").toEqual([]);
    });
  });
}

test("what is typed and answered is not talked over", async ({ person, page }) => {
  const { w, main } = person;
  await person.open_start();
  const ears = await listen(page);
  await person.choose(w.applicant, w.an_organization);
  await person.go_on();
  await person.see_page("organization");
  await main.getByRole("textbox", { name: w.organization }).pressSequentially("Alder");
  await main.getByRole("textbox", { name: w.entities }).pressSequentially("x3");
  await person.open_page("services");
  await main.getByRole("textbox", { name: w.services }).pressSequentially("mail\nchat");
  await person.open_page("portfolio");
  await person.grade(w.mostly, w.dont_know, w.fully);
  await person.open_page("depth");
  await person.choose(w.depth.question, w.depth.full);
  await person.open_page("on-incident");
  await person.choose(w.statement.priority, w.fully);
  expect(await ears.said()).toEqual([]);
});
