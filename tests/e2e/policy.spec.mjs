// Nothing that is typed leaves the browser, and the browser is told to see to it.
// (Every other test with a `person` fails on console errors and violations, too.)

import { FILLED, PAGES, expect, test } from "./person.mjs";

for (const path of ["", "en/", "de/"]) {
  test(`/${path} comes with a strict policy`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)[1];
    const directives = Object.fromEntries(
      policy.split(";").map((it) => it.trim().split(/\s+/)).map(([name, ...sources]) => [name, sources]),
    );
    expect(directives["default-src"]).toEqual(["'none'"]);
    expect(directives["script-src"].sort()).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    for (const name of ["style-src", "connect-src", "img-src"]) {
      expect(directives[name], name).toEqual(["'self'"]);
    }
    expect(directives["base-uri"]).toEqual(["'none'"]);
    expect(directives["form-action"]).toEqual(["'none'"]);
    // the policy comes before whatever it has to judge
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<(link|script|style)/));
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });
}

test("a whole check asks nobody for anything", async ({ person, page, baseURL }) => {
  const { w } = person;
  const asked = [];
  page.on("request", (request) => asked.push(request));
  await person.open_start();
  const while_loading = asked.length;
  expect(while_loading).toBeGreaterThan(5);

  await person.choose(w.applicant, w.an_organization);
  await person.go_on();
  await person.write(w.organization, "Alder Hosting Ltd");
  await person.open_tasks();
  await person.save_file();
  await person.open_file(FILLED);
  await person.see_page("tasks");
  for (const key of PAGES) {
    await person.open_page(key);
    await person.unfold_everything();
  }
  await person.speak("de");
  await expect(person.heading()).toHaveText(person.w.headings[PAGES.at(-1)]);

  for (const request of asked) {
    expect(request.method(), request.url()).toBe("GET");
    expect(request.postData(), request.url()).toBe(null);
    expect(request.url().replace("blob:", "")).toContain(baseURL);
    expect(new URL(request.url().replace("blob:", "")).search, "no answer in an address").toBe("");
  }
  // after the start only words, for the draft of the statement in both languages; the icon is
  // the browser's own wish
  const later = asked.slice(while_loading).filter((it) => !it.url().startsWith("blob:"));
  const names = new Set(later.map((it) => new URL(it.url()).pathname));
  names.delete("/icon.svg");
  const packs = ["de", "en"].flatMap((tag) => [`/${tag}.pack`, `/${tag}.later.pack`]);
  // and the part of ours that saves where the visitor wants it
  for (const name of names) expect([...packs, "/files.js"]).toContain(name);
});

test("nothing is stored unless the visitor saves a file", async ({ person, page, context }) => {
  await person.open_start();
  await person.open_filled();
  await person.open_page("result");
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  expect(await context.cookies()).toEqual([]);
});

test.describe("in flight mode", () => {
  // the browser's own line about a file that it cannot get
  test.use({ expected_trouble: [/ERR_INTERNET_DISCONNECTED/] });
  test("it goes on working", async ({ person, page, context }) => {
    const { w } = person;
    await person.open_start();
    // all of it has come
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    await person.choose(w.applicant, w.an_organization);
    await person.go_on();
    await person.see_page("organization");
    await person.write(w.organization, "Alder Hosting Ltd");
    await person.open_page("services");
    await person.paste(w.services, "managed hosting");
    await person.open_page("result");
    await expect(person.main.locator("blockquote[lang=en]")).toContainText("Alder Hosting Ltd");
    // the words of the other draft cannot come; nobody is told to wait for them
    await expect.soft(person.main.getByText(w.boot.loading)).toHaveCount(0);
    await person.open_page("tasks");
    const { content } = await person.save_file();
    expect(content.scope.organization).toBe("Alder Hosting Ltd");
  });
});
