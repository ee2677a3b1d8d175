// Every part and a choice of pages look as they did: narrow and light, wide and dark. After a wanted change
//   npx playwright test --config tests/gallery/playwright.config.mjs looks --update-snapshots
// writes the pictures anew; look at each of them before it is kept.

import { IS_PINNED } from "./browser.mjs";
import { compact } from "./png.mjs";
import { PAGES, PARTS, expect, in_parts, test } from "./shown.mjs";

/** Pages that show what stands around parts; the rest is made of the same. */
const CHOSEN = [
  "page/start/empty",
  "page/start/with-errors",
  "page/tasks/half-way",
  "page/tasks/with-notice",
  "page/services/half-way",
  "page/operators/empty",
  "page/gates/half-way",
  "page/statement/half-way",
  "page/result/blocked",
  "page/plan/with-errors",
  "page/report/half-way",
  "page/compare/one-file",
];
/** Parts with signs, arrows and edges, which change sides with the direction or must not. */
const SIDED = [
  "steps-back/both",
  "option/checked",
  "matrix/must-be-own",
  "gate/closed",
  "certificate/valid",
  "band/wide",
  "picture/scope-refused",
  "behind/phrase",
];
/** Parts that are nothing but a line until they are unfolded. */
const IS_FOLDED = /^(privacy|help|scope-table|areas-table|few)\//;
/** So high a page is looked at from its top. */
const HIGHEST = 700;

const PAGES_SHOWN = PAGES.filter(({ id }) => CHOSEN.includes(id));
/** Where nothing is said there is nothing to see. */
const PARTS_SHOWN = PARTS.filter(({ id }) => id !== "phrase/none");
const ALL = [...PARTS_SHOWN, ...PAGES_SHOWN];
const LOOKS = [
  { name: "narrow-light", width: 390, theme: "light", shown: ALL },
  { name: "wide-dark", width: 900, theme: "dark", shown: ALL },
  {
    name: "from-right",
    language: "ar-XB",
    width: 900,
    theme: "light",
    shown: PARTS_SHOWN.filter(({ id }) => SIDED.includes(id)),
  },
];

test.skip(!IS_PINNED, "the browser that the pictures were made with does not run here");
test("all that was chosen is there", () => {
  expect(ALL.map(({ id }) => id)).toEqual(expect.arrayContaining([...CHOSEN, ...SIDED]));
});

// not one pixel may differ by more than a step of its colour, which is what two processors may make of the same curve
const COMPARED = { maxDiffPixels: 0, threshold: 0.15 };

for (const { name, language = "en", width, theme, shown } of LOOKS) {
  test.describe(name, () => {
    test.use({ viewport: { width, height: HIGHEST } });
    for (const examples of in_parts(shown, 40)) {
      test(`${examples[0].id} to ${examples.at(-1).id}`, async ({ gallery }) => {
        await gallery.open(language);
        for (const example of examples) {
          await gallery.show(example, { unfolded: IS_FOLDED.test(example.id) });
          await gallery.paint(theme);
          expect.soft(await picture(gallery, example), example.id).toMatchSnapshot(file(example, name), COMPARED);
        }
      });
    }
  });
}

const file = ({ id }, name) => [...id.split("/").slice(0, -1), `${id.split("/").at(-1)}.${name}.png`];

/** A part without the frame of the page, a page from its top. */
async function picture(gallery, { page: is_page }) {
  const { page } = gallery;
  const seen = is_page ? page : gallery.root.locator(".page");
  return compact(await seen.screenshot({ animations: "disabled", caret: "hide" }));
}

test.describe("a pixel", () => {
  const part = PARTS.find(({ id }) => id === "option/checked");
  test.use({ viewport: { width: 390, height: HIGHEST } });

  for (const rule of [
    ".option { margin-top: 1px }",
    "legend { padding-inline-start: 1px }",
    ".option > input { top: calc(.4375em + 1px) }",
  ]) {
    test(`is seen: ${rule}`, async ({ gallery, page }, { config }) => {
      test.skip(["all", "changed"].includes(config.updateSnapshots), "nothing is compared while pictures are written");
      await gallery.open("en");
      await gallery.show(part);
      await gallery.paint("light");
      expect(await picture(gallery, part)).toMatchSnapshot(file(part, "narrow-light"), COMPARED);
      await page.evaluate((rule) => {
        const shadow = document.querySelector("scope-check").shadowRoot;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rule);
        shadow.adoptedStyleSheets = [sheet];
      }, `#scopecheck ${rule}`);
      const shifted = await picture(gallery, part);
      expect(() => expect(shifted).toMatchSnapshot(file(part, "narrow-light"), COMPARED)).toThrow();
    });
  }
});
