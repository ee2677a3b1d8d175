// axe finds nothing in any part and on any page, light and dark.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { EXAMPLES, expect, in_parts, test } from "./shown.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe says against what is shown; `only` names its rules, all if there are none. */
function found(page, only) {
  return page.evaluate(async (only) => {
    const { violations } = await window.axe.run(document, {
      ...(only ? { runOnly: only } : { rules: { "target-size": { enabled: true } } }),
      resultTypes: ["violations"],
      preload: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.flat().join(" ")}: ${node.any.concat(node.all, node.none)[0]?.message}`));
  }, only);
}

/** Parts stand below another heading than on their page. */
const is_about_pages = (line) => line.startsWith("heading-order:");

for (const examples of in_parts(EXAMPLES, 20)) {
  test(`${examples[0].id} to ${examples.at(-1).id}`, async ({ gallery, page }) => {
    await gallery.open("en");
    await page.evaluate(axe);
    for (const example of examples) {
      await gallery.paint("light");
      await gallery.show(example, { unfolded: true });
      const light = await found(page);
      expect.soft(light.filter((line) => example.page || !is_about_pages(line)), `${example.id}, light`).toEqual([]);
      // everything but the colours is the same
      await gallery.paint("dark");
      expect.soft(await found(page, ["color-contrast"]), `${example.id}, dark`).toEqual([]);
    }
  });
}
