// Each page as those hear it who do not see it: roles and names, one below the other. What is folded up is not heard.

import { PAGES, expect, in_parts, test } from "./shown.mjs";

/** The sections of the practice are made alike: with nothing said the first of them stands for all. */
const is_alike = (id) => /\/(on|levels)-[^/]*\/empty$/.test(id) && !/-(context|service-catalogue)\//.test(id);
const HEARD = PAGES.filter(({ id }) => /\/(empty|half-way)$/.test(id) && !is_alike(id));

for (const pages of in_parts(HEARD, 20)) {
  test(`${pages[0].id} to ${pages.at(-1).id}`, async ({ gallery }) => {
    await gallery.open("en");
    for (const example of pages) {
      await gallery.show(example);
      const name = `${example.id.replace("page/", "").replace("/", ".")}.aria.yml`;
      const outline = await gallery.root.ariaSnapshot();
      expect.soft(without_version(outline), name).toMatchSnapshot(["outline", name]);
    }
  });
}

/** What every release changes. */
function without_version(outline) {
  return outline.replace(/sha256-[0-9a-f]{8}/g, "[hash]").replace(/\b20\d\d\.\d+\b/g, "[version]");
}
