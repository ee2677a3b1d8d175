// Whether everything has the room that it needs: looked at by reflow.spec.mjs and layout.spec.mjs.

import { expect } from "./person.mjs";

/** What sticks out of the window or of its box, or is cut off, as readable lines. */
export function cut_off(page) {
  return page.evaluate(() => {
    const out = [];
    const wide = document.scrollingElement;
    if (wide.scrollWidth > wide.clientWidth) out.push(`the page is ${wide.scrollWidth} px wide`);
    const root = document.querySelector("scope-check").shadowRoot;
    for (const element of root.querySelectorAll("*")) {
      // what scrolls in its own frame may be wider; what only screen readers see is not laid out
      if (element.closest(".table, .unseen, thead, svg, option")) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
      const name = `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}”`;
      if (box.right > innerWidth + 0.5 || box.left < -0.5) out.push(`${name} sticks out: ${box.left}–${box.right}`);
      const { display, overflowX, overflowY, fontSize } = getComputedStyle(element);
      if (element.matches("input, textarea, select") || display.startsWith("inline") && !display.includes("-")) continue;
      // over the edge of its box, whether that hides it or not; the bar that sticks uses the padding around it
      const slack = overflowX === "visible" ? 0.6 * parseFloat(fontSize) : 1;
      if (element.scrollWidth > element.clientWidth + slack) out.push(`${name} is cut off at the side (${overflowX})`);
      if (overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1) out.push(`${name} is cut off below`);
    }
    return out;
  });
}

/** Every target has 24 by 24 pixels (WCAG 2.5.8), and what one presses to get on or to answer has a height of 44. */
export async function see_targets(page, where) {
  const small = await page.evaluate(() => {
    const root = document.querySelector("scope-check").shadowRoot;
    const found = [];
    for (const element of root.querySelectorAll("a, button, input, select, textarea, summary")) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      // an option is pressed anywhere in its row, a file field is as large as the words that dress it
      const row = element.closest(".option, .matrix label, .tasks li > a, .file") ?? element;
      const { width, height } = row.getBoundingClientRect();
      const is_main = element.matches("button, .button, input, select, textarea, .tasks li > a");
      const least = is_main ? 44 : 24;
      if (width >= 24 && height >= least - 0.5) continue;
      found.push(`${element.localName}.${element.className} “${(element.labels?.[0] ?? element).textContent.trim().slice(0, 40)}”: ${width} × ${height}, not ${least}`);
    }
    return found;
  });
  expect.soft(small, `${where}: targets`).toEqual([]);
}
