// Contrast is decided where colors are named: every pair that may meet is listed here with what it needs, in light and in
// dark, and no page uses a color or a pair that is not in the list. What a host's own colors lead to: guest_options.spec.mjs.

import { PAGES, expect, test } from "./person.mjs";

/** The colors of the style sheet by name. */
const TOKENS = ["ground", "sheet", "text", "quiet", "line", "edge", "brand", "accent", "on-accent", "tint", "spark", "stop",
  "stop-ground", "open", "open-ground", "fine", "fine-ground", "info", "info-ground"];

const GROUNDS = ["ground", "sheet", "tint", "stop-ground", "open-ground", "fine-ground", "info-ground"];
const STATES = ["stop", "open", "fine", "info"];

/** What is read: 4.5 to 1 (WCAG 1.4.3, for letters of any size). */
const WORDS = [
  ...["text", "quiet", "accent"].flatMap((word) => GROUNDS.map((ground) => [word, ground])),
  ...STATES.flatMap((state) => [[state, `${state}-ground`], [state, "sheet"], [state, "ground"]]),
  ["on-accent", "brand"],
];

/** What is seen without being read: 3 to 1 (WCAG 1.4.11). `spark` and `line` only decorate, so they are not here. */
const SHAPES = [
  ["edge", "sheet", "the edge of a field"],
  ["edge", "ground", "the edge of a field outside of the sheet"],
  ["edge", "tint", "a station of the timeline"],
  ["accent", "sheet", "a button, a chosen option"],
  ["accent", "ground", "a chosen option outside of the sheet"],
  ["accent", "line", "what a band says, on its track"],
  ["brand", "sheet", "a button"],
  ["text", "sheet", "the ring of focus"],
  ["text", "ground", "the ring of focus in the header"],
  ["text", "tint", "the ring of focus on a row"],
  ...GROUNDS.filter((it) => it.endsWith("-ground")).map((ground) => ["text", ground, "the ring of focus in a box"]),
  ...STATES.flatMap((state) => [[state, "sheet", "a sign"], [state, `${state}-ground`, "a sign in its box"]]),
];

/** Colors that are no tokens: the square with the code, which cameras know only dark on light, and the goal in pictures. */
const OWN = {
  light: ["rgb(255, 255, 255)", "rgb(0, 0, 0)", "rgb(176, 83, 10)"],
  dark: ["rgb(255, 255, 255)", "rgb(0, 0, 0)", "rgb(237, 162, 79)"],
};

/** What each token is in the scheme of the page, as numbers. */
function read_tokens(page) {
  return page.locator("scope-check").evaluate((element, names) => {
    const root = element.shadowRoot;
    const probe = document.createElement("span");
    root.getElementById("scopecheck").append(probe);
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const found = names.map((name) => {
      sheet.replaceSync(`#scopecheck > span:last-child { color: var(--${name}) }`);
      return [name, getComputedStyle(probe).color];
    });
    probe.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== sheet);
    return Object.fromEntries(found);
  }, TOKENS);
}

const channels = (color) => color.match(/[\d.]+/g).slice(0, 3).map(Number);

function luminance(color) {
  const [red, green, blue] = channels(color).map((it) => it / 255).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** In the page: every color that is used, with the ground that it stands on and one place where. */
function read_uses(page) {
  return page.evaluate(() => {
    const root = document.querySelector("scope-check").shadowRoot;
    const uses = new Map();
    const is_seen = (color) => color !== "none" && !/rgba\(.*, 0\)$/.test(color);
    const ground_of = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (is_seen(backgroundColor)) return backgroundColor;
      }
      return "none";
    };
    const note = (kind, color, ground, element) => {
      if (!is_seen(color)) return;
      const place = `${element.localName}.${element.getAttribute("class") ?? ""}`;
      const key = [kind, color, ground].join(" | ");
      if (!uses.has(key)) uses.set(key, { kind, color, ground, place });
    };
    for (const element of root.querySelectorAll("#scopecheck, #scopecheck *")) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".unseen, option")) continue;
      const style = getComputedStyle(element);
      if (element instanceof SVGElement) {
        if (element.matches("text, tspan")) {
          note("words", style.fill, ground_of(element), element);
        } else if (!element.matches("svg, g, title, desc, defs")) {
          note("shape", style.fill, "", element);
          note("shape", style.stroke, "", element);
        }
        continue;
      }
      note("ground", style.backgroundColor, "", element);
      const has_words = [...element.childNodes].some((it) => it.nodeType === Node.TEXT_NODE && it.textContent.trim() !== "");
      if (has_words || element.matches("input[type=text], textarea, select")) note("words", style.color, ground_of(element), element);
      for (const side of ["Top", "Right", "Bottom", "Left"]) {
        const is_there = parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none";
        if (is_there && !element.matches("input[type=radio], input[type=checkbox], input[type=file], progress")) {
          note("edge", style[`border${side}Color`], "", element);
        }
      }
    }
    return [...uses.values()];
  });
}

for (const scheme of ["light", "dark"]) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });

    test("every pair of colors that may meet has the contrast that it needs", async ({ person, page }) => {
      await person.open_start();
      const colors = await read_tokens(page);
      const table = [...WORDS.map((pair) => [...pair, "words", 4.5]), ...SHAPES.map((pair) => [...pair, 3])].map(
        ([front, back, what, least]) => ({ front, back, what, least, is: contrast(colors[front], colors[back]) }));
      const line = ({ front, back, what, least, is }) => `${is.toFixed(2)} of ${least}  ${front} (${colors[front]}) on ${back} (${colors[back]}): ${what}`;
      expect(table.filter((it) => it.is < it.least).map(line), `\n${table.map(line).join("\n")}\n`).toEqual([]);
    });

    test("no page uses another color or pair", async ({ person, page }) => {
      test.setTimeout(120_000);
      await person.open_start();
      const colors = await read_tokens(page);
      // one color may have several names
      const names = (color) => Object.keys(colors).filter((name) => colors[name] === color);
      const is_listed = (color, ground) => names(color).some((word) => names(ground).some((it) => WORDS.some(([a, b]) => a === word && b === it)));
      const may_be = (color) => names(color).length > 0 || OWN[scheme].includes(color);
      const [others, pairs] = [new Map(), new Set()];
      const look = async (key) => {
        await person.unfold_everything();
        for (const { kind, color, ground, place } of await read_uses(page)) {
          const is_fine = kind === "words" ? is_listed(color, ground) : may_be(color);
          const what = `${kind}: ${names(color).join(" or ") || color}${ground && ` on ${names(ground).join(" or ") || ground}`}`;
          if (kind === "words") pairs.add(what);
          if (!is_fine && !others.has(what)) others.set(what, `${what}, first on ${key} at ${place}`);
        }
      };
      await look("start");
      await person.go_on();
      await expect(page.getByRole("alert")).toBeFocused();
      await look("start, refused");
      await person.open_filled();
      for (const key of PAGES) {
        await person.open_page(key);
        await look(key);
      }
      expect([...others.values()]).toEqual([]);
      expect(pairs.size, "it was really looked at").toBeGreaterThan(12);
    });
  });
}
