// The house of a guest: everything about a host page that the check must leave as it was. The functions marked with "in the
// page" are handed to a browser as text, so they name nothing outside of themselves.

/**
 * How each host page is met: which languages its checks speak, what makes them visible, where its visitor types, and what it
 * changes of itself when it hears of a result.
 */
export const HOUSES = {
  arabic: { languages: ["en"], field: "#phone" },
  article: { languages: ["en"], field: "#mail" },
  company: { languages: ["en"], field: "#search" },
  dialog: { languages: ["en"], field: "#open", opener: "#open" },
  integrity: { languages: ["de"], field: "#district" },
  lead: { languages: ["en"], field: undefined, reacts: ["markup", "styles"] },
  polluted: { languages: ["en"], field: "#basket" },
  resets: { languages: ["en"], field: "#find" },
  several: { languages: ["en", "en", "de", "en"], field: "#year" },
  shadow: { languages: ["en"], field: "#ticket" },
  strict: { languages: ["en"], field: "#reference" },
  tabs: { languages: ["de"], field: "#tab-about", opener: "#tab-check" },
  twice: { languages: ["en", "de"], field: "#comment" },
  "two-languages": { languages: ["de", "en"], field: "#subject" },
};

/** The names of the events that the element sends. */
export const EVENTS = ["ready", "page", "language", "unsaved", "progress", "result", "save", "error", "height"];

/**
 * In the page: its state as a plain object. `boxes` says whether the size of what holds the check counts: before there is
 * a check it is empty.
 */
export function look_at_house() {
  const inside = (root) => [...root.querySelectorAll("*")].flatMap((it) =>
    it.localName === "scope-check" || !it.shadowRoot ? [it] : [it, ...inside(it.shadowRoot)]);
  const all = inside(document);
  const guests = all.filter((it) => it.localName === "scope-check");
  const path = (it) => {
    const steps = [];
    for (let at = it; at; at = at.parentElement ?? at.getRootNode().host) steps.unshift(at.id ? `${at.localName}#${at.id}` : at.localName);
    return steps.join(" > ");
  };
  // what holds the check grows with it; nothing else about it may change
  const grows = new Set(guests.flatMap((it) => {
    const holders = [];
    for (let at = it; at; at = at.parentElement ?? at.getRootNode().host) holders.push(at);
    return holders;
  }));
  const sizes = new Set(["height", "block-size", "width", "inline-size", "perspective-origin", "transform-origin", "grid-template-rows", "grid-template-columns"]);
  const style = (it) => {
    const computed = getComputedStyle(it);
    const names = Array.from(computed).filter((name) => !(grows.has(it) && sizes.has(name)));
    return names.map((name) => `${name}: ${computed.getPropertyValue(name)}`).join("; ");
  };
  const own = (it) => Object.getOwnPropertyNames(it).sort().join(" ");
  const prototypes = [Object, Array, String, Function, Promise, Element, HTMLElement, Event, Document, Window];
  // the check itself belongs to the house as far as its attributes and children go; its style is its own
  const outside = all.filter((it) => it.localName !== "scope-check");
  return {
    url: location.href,
    title: document.title,
    history: history.length,
    state: String(history.state),
    markup: document.documentElement.outerHTML,
    inner: all.filter((it) => it.shadowRoot && !guests.includes(it)).map((it) => it.shadowRoot.innerHTML),
    ids: all.filter((it) => it.id).map(path),
    styles: outside.map((it) => `${path(it)} { ${style(it)} }`),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    globals: own(window),
    document: own(document),
    prototypes: prototypes.map((it) => `${it.name}: ${own(it.prototype)}`),
    guests: guests.map((it) => Object.keys(it)),
    cookies: document.cookie,
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    focus: path(document.activeElement),
    scroll: [Math.round(scrollX), Math.round(scrollY)],
    listeners: [typeof onbeforeunload, String(window.onerror), String(window.onunhandledrejection)],
  };
}

/** In the page: what the elements tell from now on and what a policy forbids, as a list that only the test holds;
 * `guest` counts from 0. */
export function listen_to_guests(names) {
  const heard = [];
  // held weakly: who listens must not keep alive what was removed
  const guests = new WeakMap();
  let count = 0;
  for (const name of names) {
    // at the document and in the bubbling phase: they have to come through every shadow root
    document.addEventListener(`scope-check-${name}`, (event) => {
      const [guest] = event.composedPath();
      if (!guests.has(guest)) {
        guests.set(guest, count);
        count += 1;
      }
      heard.push({ name, guest: guests.get(guest), detail: { ...event.detail } });
    });
  }
  document.addEventListener("securitypolicyviolation", ({ violatedDirective: directive, blockedURI: blocked }) => {
    heard.push({ name: "policy", detail: { directive, blocked } });
  });
  return heard;
}

/** In the page: how a guest shows the things that a visitor reads and presses. `root` is its shadow root's first box. */
export function look_at_guest(guest) {
  const root = guest.shadowRoot.getElementById("scopecheck");
  const things = ["h1, h2, h3, h4", "legend", "fieldset label", "fieldset input", "form button", "p"].map((it) => root.querySelector(it));
  const zoom = guest.currentCSSZoom ?? 1;
  const kinds = ["direction", "font-style", "word-spacing", "text-transform", "text-indent", "text-shadow", "white-space", "visibility"];
  // a box that its queries can measure: an inline one is none
  const is_container = (it) => {
    const { containerType, display } = getComputedStyle(it);
    return containerType === "inline-size" && display !== "inline";
  };
  return {
    is_measured: is_container(guest) || is_container(root),
    // one pixel may be lost in rounding
    overflows: root.scrollWidth > root.clientWidth + 1,
    width: Math.round(root.getBoundingClientRect().width),
    align: getComputedStyle(root).textAlign,
    things: things.map((it) => {
      const style = getComputedStyle(it);
      const box = it.getBoundingClientRect();
      const size = parseFloat(style.fontSize) * zoom;
      return {
        what: it.localName,
        styles: kinds.map((kind) => `${kind}: ${style.getPropertyValue(kind)}`).join("; "),
        seen: it.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && box.width > 10 && box.height > 10,
        large_enough: size >= 13,
        // letters do not stand on those of the line above
        leading: style.lineHeight === "normal" || parseFloat(style.lineHeight) >= 1.15 * parseFloat(style.fontSize),
        spacing: style.letterSpacing === "normal" || Math.abs(parseFloat(style.letterSpacing)) < 1,
      };
    }),
  };
}

/** What is wrong with the looks of a guest, as sentences: it must look the same in every house, but for the size of letters. */
export function faults_of_looks({ is_measured, overflows, width, align, things }) {
  const faults = [];
  if (!is_measured) faults.push("it cannot tell how wide it is");
  if (overflows) faults.push("something sticks out of it");
  if (width < 300) faults.push(`it has ${width} px of room`);
  if (align !== "start") faults.push(`its text is aligned to ${align}`);
  const plain = "direction: ltr; font-style: normal; word-spacing: 0px; text-transform: none; text-indent: 0px; text-shadow: none; white-space: normal; visibility: visible";
  for (const { what, styles, ...is } of things) {
    const others = styles.split("; ").filter((it) => !plain.split("; ").includes(it));
    for (const other of others) faults.push(`${what}: ${other}`);
    for (const [name, is_so] of Object.entries(is)) if (!is_so) faults.push(`${what} is not: ${name}`);
  }
  return faults;
}

/** In the page: takes focus off whatever has it, through all shadow roots: its ring is part of the page's style. */
export function let_go_of_focus() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  active?.blur();
}

/** What differs between two looks at a house, said so that one sees where. */
export function changes(before, after, except = []) {
  const found = [];
  for (const key of Object.keys(before)) {
    if (except.includes(key)) continue;
    const [was, is] = [before[key], after[key]].map((it) => (Array.isArray(it) ? it : [it]));
    for (let index = 0; index < Math.max(was.length, is.length); index += 1) {
      const pair = [was[index], is[index]].map((it) => JSON.stringify(it) ?? "nothing");
      if (pair[0] !== pair[1]) found.push(`${key}: ${differing(...pair)}`);
    }
  }
  return found;
}

/** The part in which two texts differ, with what stands before it. */
function differing(was, is) {
  let start = 0;
  while (start < was.length && was[start] === is[start]) start += 1;
  const from = Math.max(0, start - 60);
  return `${was.slice(from, start + 120)} → ${is.slice(from, start + 120)}`;
}
