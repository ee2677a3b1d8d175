// What of the element is cut, sticks out of what holds it, or lies on something else. Runs in the page.

/** Lays the shown example out with `how` and says what has no room, as readable lines. */
export function without_room({ width, size, spaced }) {
  const main = document.querySelector("main");
  const host = document.querySelector("scope-check");
  const root = host.shadowRoot.getElementById("scopecheck");
  main.style.width = `${width}px`;
  host.style.setProperty("--scope-check-font-size", size ?? "100%");
  spacing(host.shadowRoot).disabled = !spaced;
  const edge = main.getBoundingClientRect();
  const out = [];
  const boxes = new Map();
  if (host.scrollWidth > main.clientWidth + 1) out.push(`it is ${host.scrollWidth} px wide`);
  cut();
  const lines = texts();
  stick_out(lines);
  overlap(lines);
  return [...new Set(out)];

  /** WCAG 1.4.12, as a visitor's own style sheet sets it. */
  function spacing(shadow) {
    const known = shadow.adoptedStyleSheets.find((it) => it.is_spacing);
    if (known) return known;
    const sheet = Object.assign(new CSSStyleSheet(), { is_spacing: true });
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
      word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
    return sheet;
  }

  function name(element) {
    const words = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    return `${element.localName}${element.className ? `.${element.getAttribute("class")}` : ""} “${words}”`;
  }

  function cut() {
    for (const element of root.querySelectorAll("*")) {
      // fields scroll by themselves, what only screen readers see is not laid out
      if (element.closest("svg, .unseen, thead") || element.matches("input, textarea, select, option")) continue;
      if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0) continue;
      const { overflowX, position } = getComputedStyle(element);
      if (position === "absolute" || overflowX === "visible") continue;
      // a table scrolls in its frame, which can be reached by keyboard
      if (overflowX === "auto" && element.tabIndex === 0) continue;
      out.push(`cut: ${name(element)}`);
    }
  }

  /** Each stretch of words with the box that it belongs to. */
  function texts() {
    const lines = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      // nobody spaces out a drawing: the same stands beside it as a table or list
      if (spaced && parent.closest("svg")) continue;
      if (!node.data.trim() || parent.closest("option, textarea, title, desc, .unseen, .blocks thead")) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(parent);
      if (parseFloat(style.fontSize) === 0) continue;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width < 1 || rect.height < 1) continue;
        lines.push({ parent, rect, box: box(parent), words: node.data.trim().slice(0, 30) });
      }
    }
    return lines;
  }

  /** What holds the words: the nearest element that is no part of a line. */
  function box(element) {
    if (!boxes.has(element)) boxes.set(element, holder_of(element));
    return boxes.get(element);
  }

  function holder_of(element) {
    const svg = element.closest("svg");
    if (svg) return svg;
    let holder = element;
    while (holder !== root && /^(inline|contents)$/.test(getComputedStyle(holder).display)) holder = holder.parentElement;
    return holder;
  }

  function stick_out(lines) {
    for (const { rect, box, words } of lines) {
      const around = box.getBoundingClientRect();
      // a scrolling table is wider inside than its frame
      const in_table = box.closest(".table");
      const { left, right } = in_table ? around : intersection(around, edge);
      if (rect.left < left - 1.5 || rect.right > right + 1.5) {
        out.push(`sticks out of ${name(box)}: “${words}” ${Math.round(rect.left)}–${Math.round(rect.right)} in ${Math.round(left)}–${Math.round(right)}`);
      }
      const slack = rect.height * 0.3;
      if (rect.top < around.top - slack || rect.bottom > around.bottom + slack) {
        out.push(`sticks out above or below ${name(box)}: “${words}”`);
      }
    }
  }

  function intersection(one, other) {
    return { left: Math.max(one.left, other.left), right: Math.min(one.right, other.right) };
  }

  /** Words that lie on other words. The height of a font is more than that of its letters. */
  function overlap(lines) {
    const floats = (element) => element.closest(".summary, .told, .effect-says");
    const flat = lines.filter(({ parent }) => !floats(parent)).map(({ rect, box, words }) => ({
      box, words, left: rect.left + 1, right: rect.right - 1,
      top: rect.top + rect.height * 0.3, bottom: rect.bottom - rect.height * 0.3,
    }));
    flat.sort((one, other) => one.top - other.top);
    for (const [index, one] of flat.entries()) {
      for (let next = index + 1; next < flat.length && flat[next].top < one.bottom; next += 1) {
        const other = flat[next];
        if (one.box === other.box && one.box.localName !== "svg") continue;
        if (one.left < other.right && other.left < one.right) {
          out.push(`“${one.words}” and “${other.words}” lie on each other in ${name(one.box)}`);
        }
      }
    }
  }
}
