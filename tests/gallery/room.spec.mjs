// Everything has room: in long words, from the right, in German; narrow and wide, with letters twice as large and
// with letters and lines further apart.

import { without_room } from "./room.mjs";
import { FILLED, expect, in_parts, test } from "./shown.mjs";

const WAYS = [
  { width: 320 },
  { width: 768 },
  { width: 1280 },
  { width: 768, size: "200%" },
  { width: 1280, size: "200%" },
  { width: 320, spaced: true },
  { width: 768, spaced: true },
];

test.use({ viewport: { width: 1400, height: 900 } });

for (const language of ["en-XA", "ar-XB", "de"]) {
  for (const examples of in_parts(FILLED, 40)) {
    test(`${language}: ${examples[0].id} to ${examples.at(-1).id}`, async ({ gallery, page }) => {
      await gallery.open(language);
      for (const example of examples) {
        await gallery.show(example, { unfolded: true });
        for (const way of WAYS) {
          expect.soft(await page.evaluate(without_room, way), `${example.id} ${JSON.stringify(way)}`).toEqual([]);
        }
      }
    });
  }
}
