// The gallery as the tests look at it: an example after the other in one page, whose style and font are there already.

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { expect, test as base } from "@playwright/test";

export { expect };

const FOLDER = resolve(process.env.SCOPECHECK_GALLERY || "target/gallery");
const { languages, examples } = JSON.parse(readFileSync(join(FOLDER, "examples.json"), "utf8"));

/** Words that want to be markup look like others: the native tests hold what is special about them. */
const is_strange = ({ id }) => id.includes("/strange");

export const LANGUAGES = languages;
export const PARTS = examples.filter(({ page }) => !page);
export const PAGES = examples.filter((it) => it.page && !is_strange(it));
export const EXAMPLES = [...PARTS, ...PAGES];

/** Each page as it is when something stands on it, and what only some pages have: enough to find what has no room. */
export const FILLED = [...PARTS, ...PAGES.filter(({ id }) => !/\/(empty|full)$/.test(id) || /^page\/[^/]+\/full$/.test(id) && !/\/(on|levels)-/.test(id))];

/** Several lists, so that no test takes longer than a test may and both processors have something to do. */
export function in_parts(list, longest) {
  const parts = [];
  for (let first = 0; first < list.length; first += longest) parts.push(list.slice(first, first + longest));
  return parts;
}

/** What the file of an example holds in the element's root. */
function content(language, id) {
  const html = readFileSync(join(FOLDER, language, `${id}.html`), "utf8");
  const [, rest] = html.split('<div id="scopecheck">');
  return rest.slice(0, rest.lastIndexOf("</div></template>"));
}

export class Gallery {
  constructor(page) {
    this.page = page;
    this.root = page.locator("#scopecheck");
  }

  /** Opens the first example; the others take its place. */
  async open(language) {
    this.language = language;
    await this.page.goto(`${language}/${EXAMPLES[0].id}.html`);
    await this.page.evaluate(async () => {
      await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px Gallery`, "aé⟦ē")));
      await document.fonts.ready;
    });
  }

  /** Shows an example, all that is folded up unfolded if wished. */
  async show({ id, page: is_page }, { unfolded = false } = {}) {
    const html = content(this.language, id);
    await this.page.evaluate(({ id, html, is_page, unfolded }) => {
      document.title = id;
      const heading = document.querySelector("main > h1") ?? document.createElement("h1");
      heading.textContent = id;
      if (is_page) heading.remove();
      else document.querySelector("main").prepend(heading);
      const root = document.querySelector("scope-check").shadowRoot.getElementById("scopecheck");
      root.innerHTML = html;
      if (unfolded) for (const details of root.querySelectorAll("details")) details.open = true;
    }, { id, html, is_page, unfolded });
  }

  /** The colours of the element and of the page around it. */
  async paint(theme) {
    await this.page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme;
      document.querySelector("scope-check").shadowRoot.getElementById("scopecheck").dataset.theme = theme;
    }, theme);
  }
}

export const test = base.extend({
  // the pages' own policy forbids what the tests put into them
  bypassCSP: true,
  gallery: async ({ page }, use) => { await use(new Gallery(page)); },
});
