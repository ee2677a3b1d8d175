// Keeping: nothing before the visitor says so, then everything, whatever the browser does.

import { LANGUAGES, expect, test } from "./person.mjs";

/** What a storage does wrong; runs in the page before anything else. */
const FAULTS = {
  /** Every way to it throws. */
  denied: () => {
    Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });
  },
  /** The call with this number throws. */
  call: (number) => {
    let calls = 0;
    for (const name of ["getItem", "setItem", "removeItem", "key"]) {
      const real = Storage.prototype[name];
      Storage.prototype[name] = function (...given) {
        calls += 1;
        if (calls === number) throw new DOMException("just now", "InvalidStateError");
        return real.apply(this, given);
      };
    }
  },
  /** There is room only while `window.room` is set. */
  full: () => {
    const real = Storage.prototype.setItem;
    Storage.prototype.setItem = function (...given) {
      if (!window.room) throw new DOMException("full", "QuotaExceededError");
      return real.apply(this, given);
    };
  },
  /** From the third write on only half of each arrives, and the page dies. */
  killed: () => {
    const real = Storage.prototype.setItem;
    let writes = 0;
    Storage.prototype.setItem = function (key, text) {
      writes += 1;
      if (writes < 3) return real.call(this, key, text);
      real.call(this, key, text.slice(0, text.length / 2));
      throw new Error("killed");
    };
  },
};

/** Notes every touch of what a browser can keep. */
function watch_storage() {
  window.touched = [];
  const note = (what) => window.touched.push(what);
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
    const owner = [window, Object.getPrototypeOf(window)].find((it) => Object.hasOwn(it, name));
    const { get } = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(window, name, { get() { note(name); return get.call(window); } });
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(document, "cookie", {
    get() { note("cookie"); return cookie.get.call(document); },
    set(value) { note("cookie"); cookie.set.call(document, value); },
  });
}

/** A person at the check with the words about keeping. */
function keeper(person) {
  const { page } = person;
  const w = () => person.w.kept;
  const bar = page.locator("scope-check .top");
  let typed;
  return {
    get w() { return w(); },
    pill: bar.locator(".privacy summary"),
    alert: page.getByRole("alert"),
    async begin() {
      await bar.locator(".privacy summary").click();
      await bar.getByRole("button", { name: w().begin }).click();
      await bar.locator(".privacy summary").click();
    },
    /** The header says so, and it is true of what was typed last. */
    async see_saved() {
      await expect(bar.locator(".privacy summary")).toHaveText(w().saved);
      const has_it = (text) => Object.values(localStorage).some((it) => it.includes(JSON.stringify(text)));
      if (typed) await expect.poll(() => page.evaluate(has_it, typed)).toBe(true);
    },
    async name(text) {
      await person.open_page("kept");
      await this.type(text);
    },
    async type(text) {
      typed = text;
      await person.write(w().name, text);
    },
    /** Looks at what is kept and goes on with it, as on the next day. */
    async go_on_with(name) {
      await person.open_page("kept");
      const look = page.getByRole("button", { name: w().look });
      if (await look.count()) await look.click();
      await page.getByRole("button", { name: w().open(name) }).click();
      await expect(person.notice.last()).toContainText(w().resumed);
    },
    async see_name(text) {
      await person.open_page("kept");
      await expect(person.main.getByRole("textbox", { name: w().name })).toHaveValue(text);
    },
    keys: () => page.evaluate(() => Object.keys(localStorage).sort()),
  };
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("nothing is touched before the press, and afterwards only what is ours", async ({ person }) => {
      await person.page.addInitScript(watch_storage);
      await person.open_start();
      const keep = keeper(person);
      await person.open_filled();
      for (const key of ["organization", "gates", "result", "kept", "report", "tasks"]) await person.open_page(key);
      expect(await person.page.evaluate(() => window.touched)).toEqual([]);
      await person.page.evaluate(() => localStorage.setItem("host", "theirs"));
      await keep.begin();
      await keep.see_saved();
      const others = await person.page.evaluate(() => window.touched.filter((it) => it !== "localStorage"));
      expect(others).toEqual([]);
      const keys = await keep.keys();
      expect(keys.filter((key) => !key.startsWith("scopecheck/kept/"))).toEqual(["host"]);
      await person.open_page("kept");
      await person.press_button(keep.w.forget);
      await person.see(keep.w.off);
      expect(await keep.keys()).toEqual(["host"]);
    });

    test("what was kept is there on the next day, with every step", async ({ person }) => {
      await person.open_start();
      const keep = keeper(person);
      await keep.begin();
      await keep.name("Alder 2026");
      await person.open_page("organization");
      await keep.see_saved();
      await person.page.reload();
      await person.wait_until_it_runs();
      await expect(keep.pill).toHaveText(keep.w.lock);
      await keep.go_on_with("Alder 2026");
      await keep.see_name("Alder 2026");
      await person.press_button(keep.w.undo);
      await expect(person.notice).toContainText(keep.w.undone);
      await keep.see_name("");
      await person.press_button(keep.w.redo);
      await expect(person.notice).toContainText(keep.w.redone);
      await keep.see_name("Alder 2026");
    });
  });
}

test("what was typed a moment ago is kept when the page is left at once", async ({ person }) => {
  await person.open_start();
  const keep = keeper(person);
  await keep.begin();
  await keep.name("in a hurry");
  await person.page.goto("about:blank");
  await person.open_start();
  await keep.go_on_with("in a hurry");
});

test("what is typed in one check never lands in another", async ({ person }) => {
  await person.open_start();
  const keep = keeper(person);
  await keep.begin();
  await keep.name("the first");
  await person.press_button(keep.w.copy);
  await keep.type("the second");
  await keep.see_saved();
  await person.page.reload();
  await person.wait_until_it_runs();
  await keep.go_on_with("the first");
  await keep.see_name("the first");
  await keep.go_on_with("the second");
  await keep.see_name("the second");
});

test("a check is deleted and comes back, and all go into one file and back", async ({ person }) => {
  await person.open_start();
  const keep = keeper(person);
  await keep.begin();
  await keep.name("old");
  await person.press_button(keep.w.copy);
  await keep.type("new");
  await keep.see_saved();
  await person.press_button(keep.w.remove("old"));
  await person.see(keep.w.none);
  await person.hand.press(person.main.getByRole("button", { name: keep.w.undo }));
  const loading = person.page.waitForEvent("download");
  await person.press_button(keep.w.save_all);
  const path = await (await loading).path();
  await person.press_button(keep.w.forget);
  await person.see(keep.w.off);
  await person.main.locator("input[type=file]").last().setInputFiles(path);
  await expect(person.notice.first()).toContainText(keep.w.all_opened);
  await expect(person.main.getByRole("button", { name: keep.w.open("old") })).toBeVisible();
  await expect(person.main.getByRole("button", { name: keep.w.open("new") })).toBeVisible();
});

test("two tabs with the same check: a choice, and nothing is written over", async ({ person, context, hand }) => {
  await person.open_start();
  const keep = keeper(person);
  await keep.begin();
  await keep.name("common");
  await keep.see_saved();
  const page = await context.newPage();
  const second = new person.constructor(page, "en", hand);
  const other = keeper(second);
  await second.open_start();
  await other.go_on_with("common");
  await other.name("from the other tab");
  await other.see_saved();
  await expect(keep.alert).toContainText(keep.w.elsewhere);
  await keep.name("mine");
  await expect(keep.pill).toHaveText(keep.w.not_saved);
  await person.press_button(keep.w.both);
  await keep.see_saved();
  await expect(keep.alert).toHaveCount(0);
  await other.see_name("from the other tab");
  await second.open_page("tasks");
  await second.open_page("kept");
  await expect(second.main.getByRole("button", { name: other.w.open("mine") })).toBeVisible();
  // and the other way: take over what the other tab wrote
  await other.go_on_with("mine");
  await other.name("written there");
  await other.see_saved();
  await expect(keep.alert).toContainText(keep.w.elsewhere);
  await person.press_button(keep.w.theirs);
  await keep.see_name("written there");
});

test("what was deleted in another tab stays in this one and is kept again only on a press", async ({ person }) => {
  await person.open_start();
  const keep = keeper(person);
  await keep.begin();
  await keep.name("here");
  await keep.see_saved();
  await person.page.evaluate(() => localStorage.clear());
  await keep.type("still here");
  await expect(keep.alert).toContainText(keep.w.gone);
  expect(await keep.keys()).toEqual([]);
  await person.press_button(keep.w.again);
  await keep.see_saved();
  expect(await keep.keys()).toHaveLength(1);
});

test("where the browser denies it, everything goes on in memory", async ({ person }) => {
  await person.page.addInitScript(FAULTS.denied);
  await person.open_start();
  const keep = keeper(person);
  await keep.begin();
  await expect(keep.alert).toContainText(keep.w.denied);
  await keep.name("in memory");
  await person.press_button(keep.w.copy);
  await person.press_button(keep.w.open("in memory"));
  await keep.see_name("in memory");
});

test("where there is no room the last state stays, and trying again helps", async ({ person }) => {
  await person.page.addInitScript(FAULTS.full);
  await person.open_start();
  const keep = keeper(person);
  await keep.name("does not fit yet");
  await keep.begin();
  await expect(keep.alert).toContainText(keep.w.full);
  await person.page.evaluate(() => { window.room = true; });
  await person.press_button(keep.w.try_again);
  await keep.name("fits");
  await keep.see_saved();
  await person.page.evaluate(() => { window.room = false; });
  await keep.type("does not fit");
  await expect(keep.alert).toContainText(keep.w.full);
  await person.page.reload();
  await person.wait_until_it_runs();
  await keep.go_on_with("fits");
});

test("a storage that throws at any one call loses nothing", async ({ person, context, hand }) => {
  test.slow();
  for (let number = 1; number <= 14; number += 1) {
    const page = await context.newPage();
    await page.addInitScript(FAULTS.call, number);
    const next = new person.constructor(page, "en", hand);
    const keep = keeper(next);
    await next.open_start();
    await page.evaluate(() => localStorage.clear());
    await keep.begin();
    await keep.name(`call ${number}`);
    const again = page.getByRole("button", { name: keep.w.try_again });
    await expect(page.getByText(keep.w.saved).or(again).first()).toBeVisible();
    if (await again.count()) await again.click();
    await keep.see_saved();
    await keep.see_name(`call ${number}`);
    await page.close();
  }
});

test("a page that dies while it writes leaves the last good state", async ({ person }) => {
  await person.page.addInitScript(FAULTS.killed);
  await person.open_start();
  const keep = keeper(person);
  await keep.name("before");
  await keep.begin();
  await keep.see_saved();
  await keep.type("before that");
  await expect.poll(async () => (await keep.keys()).length).toBe(2);
  await keep.type("never arrived");
  await expect(keep.alert).toContainText(keep.w.denied);
  const context = person.page.context();
  const page = await context.newPage();
  const next = new person.constructor(page, "en");
  await next.open_start();
  await next.open_page("kept");
  await next.press_button(keep.w.look);
  await next.press_button(keep.w.open("before that"));
  await expect(next.notice.first()).toContainText(keep.w.older);
  await keeper(next).see_name("before that");
});

test("a clock that goes back loses nothing", async ({ person }) => {
  await person.open_start();
  const keep = keeper(person);
  await keep.begin();
  await keep.name("from the future");
  await keep.see_saved();
  await person.page.clock.setFixedTime(new Date("2001-01-01T10:00:00"));
  await person.page.reload();
  await person.wait_until_it_runs();
  await keep.go_on_with("from the future");
  await keep.name("from the past");
  await keep.see_saved();
  await person.page.reload();
  await person.wait_until_it_runs();
  await keep.go_on_with("from the past");
});

test("the host may forbid it, or begin it", async ({ person }) => {
  await person.open_start();
  const keep = keeper(person);
  const host = (value) =>
    person.page.evaluate((value) => document.querySelector("scope-check").setAttribute("storage", value), value);
  await host("none");
  await person.open_page("kept");
  await person.see(keep.w.forbidden);
  await expect(person.page.getByRole("button", { name: keep.w.begin })).toHaveCount(0);
  await host("keep");
  await person.see(keep.w.on);
  await keep.name("by the host");
  await keep.see_saved();
  await person.page.reload();
  await person.wait_until_it_runs();
  await host("keep");
  await expect(person.notice).toContainText(keep.w.resumed);
  await keep.see_name("by the host");
});

test("what the host began ends with its wish, what the visitor began does not", async ({ person }) => {
  await person.open_start();
  const keep = keeper(person);
  const host = (value) =>
    person.page.evaluate((value) => document.querySelector("scope-check").setAttribute("storage", value), value);
  const stored = () => person.page.evaluate(() => JSON.stringify(localStorage));
  await host("keep");
  await keep.name("by the host");
  await keep.see_saved();
  const before = await stored();
  await host("ask");
  await expect(keep.pill).toHaveText(keep.w.lock);
  await person.write(keep.w.name, "in memory only");
  await person.page.waitForTimeout(800);
  expect(await stored()).toBe(before);

  await keep.begin();
  await keep.type("by the visitor");
  await keep.see_saved();
  await host("keep");
  await host("ask");
  await keep.type("still by the visitor");
  await keep.see_saved();
});

test("a step back leads to where it was made", async ({ person }) => {
  await person.open_start();
  const keep = keeper(person);
  await person.open_filled();
  await person.open_page("kept");
  await keep.type("typed");
  await person.open_page("result");
  await person.press_button(keep.w.undo);
  await person.see_page("kept");
  await expect(person.main.getByRole("textbox", { name: keep.w.name })).not.toHaveValue("typed");
  // and on the same page focus stays on the button
  await person.press_button(keep.w.redo);
  await expect(person.page.getByRole("button", { name: keep.w.redo })).toBeFocused();
});

test.describe("without a network", () => {
  // the browser looks for the page's icon again and again
  test.use({ expected_trouble: [/ERR_INTERNET_DISCONNECTED/] });

  test("no request leaves after everything is here, however long the journey", async ({ person }) => {
    await person.open_start();
    await person.open_filled();
    await person.page.waitForLoadState("networkidle");
    const requests = [];
    person.page.on("request", (request) => requests.push(request.url()));
    const keep = keeper(person);
    await keep.begin();
    for (const key of ["organization", "services", "operators", "on-incident", "gates", "result", "plan", "kept"]) {
      await person.open_page(key);
    }
    await keep.type("quiet");
    await keep.see_saved();
    await person.page.context().setOffline(true);
    await person.open_page("what-if");
    await person.open_page("statement");
    expect(requests.filter((url) => !/\/(icon\.svg|..\.later\.pack|..\.pack)$/.test(url))).toEqual([]);
  });
});
