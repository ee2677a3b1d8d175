// On every host page of examples/hosts/ the check works, and the house stays as it was.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { HOUSES, expect, test } from "./guest.mjs";
import { HOST_NAMES } from "./hosts_server.mjs";
import { faults_of_looks, look_at_guest } from "./house.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ORGANIZATION = "Alder Hosting Ltd";

test("every host page is visited", () => {
  expect(Object.keys(HOUSES).sort()).toEqual([...HOST_NAMES].sort());
});

test("of two copies of the files one is used", async ({ server, visit }) => {
  const it = await visit("twice");
  await it.let_in();
  const guest = await it.go_to_guest();
  await guest.journey(ORGANIZATION);
  expect(server.asked).toContain("/earlier/scope-check.js");
  expect(server.asked.filter((path) => /\.(wasm|pack|css)$/.test(path) && path.startsWith("/earlier/"))).toEqual([]);
});

for (const name of HOST_NAMES) {
  test.describe(name, () => {
    test("a guest arrives and is used, and the house is as it was", async ({ page, visit }) => {
      const it = await visit(name);
      const { house } = it;
      if (house.field) await page.locator(house.field).focus();
      await page.evaluate(() => scrollTo(0, 30));
      const before = await it.look();
      expect(before.guests).toHaveLength(house.languages.length);
      await it.let_in();
      await it.see_house(before);

      await it.open();
      await it.blur();
      const host = await it.look();
      for (const index of house.languages.keys()) {
        const guest = await it.go_to_guest(index);
        await guest.journey(`${ORGANIZATION} ${index}`);
        await it.blur();
        // whoever goes to a guest scrolls there
        await it.see_house(host, ["scroll", ...(house.reacts ?? [])]);
      }
      const heard = await it.heard();
      expect(heard.filter((it) => it.name === "ready").map((it) => it.guest).sort()).toEqual([...house.languages.keys()]);
      expect(await it.heard("policy")).toEqual([]);
      expect(JSON.stringify(heard), "no answer is told").not.toMatch(/Alder|managed hosting|scope\.|"organization":/);
    });

    test("a guest looks as it should", async ({ visit }) => {
      const it = await visit(name);
      await it.let_in();
      await it.open();
      for (const index of it.house.languages.keys()) {
        const guest = await it.go_to_guest(index);
        expect.soft(faults_of_looks(await guest.element.evaluate(look_at_guest))).toEqual([]);
      }
    });

    test("axe finds nothing wrong with the page and its guests", async ({ page, visit }) => {
      // before the page's own scripts: one of them changes what axe builds on
      await page.addInitScript(axe);
      const it = await visit(name);
      await it.let_in();
      await it.open();
      for (const index of it.house.languages.keys()) {
        const guest = await it.go_to_guest(index);
        await guest.see_page("start");
      }
      expect.soft(await wrong(page), "first page").toEqual([]);
      const guest = await it.go_to_guest();
      await guest.journey(ORGANIZATION);
      expect.soft(await wrong(page), "result").toEqual([]);
    });
  });
}

/** What axe has to say, by rule and place. */
async function wrong(page) {
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) =>
      `${id}: ${node.target.flat().join(" ")}: ${node.any.concat(node.all, node.none)[0]?.message}`));
  });
}
