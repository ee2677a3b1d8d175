// Where Tab stops: each stop with the role and the name that assistive technology is told, and with its place.
//
// Role and name are the browser's own (through its debugger), so nothing here computes them a second time.

/** The most stops that a page may have; whoever tabs longer is trapped. */
const MOST = 700;

/** In the page: the element with focus, through all shadow roots, or null outside of the page. */
const DEEP_FOCUS = `(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body || at?.localName === "html" || at?.localName === "scope-check" ? null : at;
})()`;

/** In the page, called on the element: where it is, whether it is seen there and whether focus is. */
function look() {
  // a file field is dressed by the words beside it
  const shown = this.type === "file" ? this.nextElementSibling : this;
  // a link may be broken over lines: its first line stands for it
  const lines = [...shown.getClientRects()].filter((it) => it.width > 0);
  const box = lines[0] ?? shown.getBoundingClientRect();
  const root = this.getRootNode();
  const labels = [...(this.labels ?? [])];
  const is_hit = (x, y) => {
    const hit = root.elementFromPoint(x, y);
    return hit !== null && [this, shown, ...labels].some((it) => it === hit || it.contains(hit));
  };
  // what is higher than the window is looked at where it is inside of it
  const [left, right] = [Math.max(box.left, 0) + 2, Math.min(box.right, innerWidth) - 2];
  const [top, bottom] = [Math.max(box.top, 0) + 2, Math.min(box.bottom, innerHeight) - 2];
  const middle = [(left + right) / 2, (top + bottom) / 2];
  const points = [middle, [middle[0], top], [middle[0], bottom]];
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  // of what is higher than the window, and of a field of several lines, the part with the caret is shown
  const fits = box.height <= innerHeight && this.localName !== "textarea";
  const inside = box.top >= -1 && box.bottom <= innerHeight + 1 && box.left >= -1 && box.right <= innerWidth + 1;
  return {
    kind: this.type === "radio" ? "radio" : this.localName,
    group: this.type === "radio" ? this.name : "",
    is_in_view: inside || (!fits && bottom - top > 24),
    is_covered: !points.every(([x, y]) => is_hit(x, y)),
    is_ringed: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
    box: [box.left + scrollX, box.top + scrollY, box.right + scrollX, box.bottom + scrollY].map(Math.round),
  };
}

export class Stops {
  #debug;

  constructor(page) {
    this.page = page;
  }

  async #ask(method, options) {
    this.#debug ??= await this.page.context().newCDPSession(this.page);
    return this.#debug.send(method, options);
  }

  /** The stop that has focus, or undefined outside of the page. */
  async here() {
    const { result } = await this.#ask("Runtime.evaluate", { expression: DEEP_FOCUS });
    if (result.objectId === undefined) return undefined;
    const { objectId } = result;
    const [tree, looked] = await Promise.all([
      this.#ask("Accessibility.getPartialAXTree", { objectId, fetchRelatives: false }),
      this.#ask("Runtime.callFunctionOn", { objectId, functionDeclaration: look.toString(), returnByValue: true }),
    ]);
    const [node] = tree.nodes;
    return { id: node.backendDOMNodeId, role: node.role.value, name: node.name?.value ?? "", ...looked.result.value };
  }

  /** Sets focus before the first stop, as on a page that was just opened. */
  async begin() {
    await this.page.evaluate(() => {
      // Tab goes on from where something had focus last, even if it is gone
      const before = document.createElement("button");
      document.body.prepend(before);
      before.focus();
      before.remove();
      scrollTo(0, 0);
    });
  }

  /** Presses a key until focus has left the page or is at its first stop again; gives every stop in order. */
  async walk(key = "Tab") {
    const stops = [];
    for (let presses = 0; presses < MOST; presses += 1) {
      await this.page.keyboard.press(key);
      const stop = await this.here();
      if (stop === undefined || stop.id === stops[0]?.id) return stops;
      stops.push(stop);
    }
    throw new Error(`after ${MOST} presses of ${key} focus is still on ${stops.at(-1).name}`);
  }

  /** The same backwards, from behind the last stop. */
  async walk_back() {
    await this.page.evaluate(() => {
      const behind = document.createElement("button");
      document.body.append(behind);
      behind.focus();
      behind.remove();
    });
    return this.walk("Shift+Tab");
  }
}
