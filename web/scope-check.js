// The custom element <scope-check>.
//
// It owns the shadow root, the stylesheet, the attributes and what is shown where the program cannot
// run. Everything else is the program's (scopecheck.js and its wasm), which is loaded once for all
// elements of a page. Nothing outside the shadow root is read or changed.

import { fallback } from './fallback.js';

const languages = Object.keys(fallback);
const themes = ['auto', 'light', 'dark'];
// How long a removed element waits before it is taken down: moving it in the page removes it, too.
const patience = 1000;
// What the host may set beside the language and the theme; understood by guest.js, and each a property, too.
const options = ['view', 'tier', 'edition', 'storage', 'questions', 'logo', 'contact-url', 'privacy-url',
  'heading-level', 'share-url', 'ask-answers', 'closed'];

/** Each option and its property. */
const properties = [...options, 'theme', 'asset-base']
  .map((name) => [name, name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())]);

/** What is loaded once for all elements of a page, by its address; a failed load may be tried again. */
const loaded = new Map();

function once(address, load) {
  if (!loaded.has(address)) {
    loaded.set(address, load().catch((reason) => {
      loaded.delete(address);
      throw reason;
    }));
  }
  return loaded.get(address);
}

/** A file of ours that did not come: the connection's fault, not the browser's. */
class Missing extends Error {}

function program(assets) {
  return once(`${assets}scopecheck.js`, async () => {
    const module = await import(`${assets}scopecheck.js`);
    await module.default({ module_or_path: get(`${assets}scopecheck_bg.wasm`) });
    return module;
  });
}

/** One stylesheet for all elements of a page; constructed, so that a strict policy allows it. */
function style(assets) {
  return once(`${assets}scopecheck.css`, async () => sheet(await text(`${assets}scopecheck.css`)));
}

function sheet(css) {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

// The room that is kept until there is something to see: that of the first page, so that what stands below moves as
// little as can be, and where the element is far down the page, it is not near the window before its time.
const room = (em) => `#scopecheck { min-height: var(--scope-check-min-height, ${em}em) }`;
const waiting = sheet(`:host { all: initial; display: block; container-type: inline-size; font-size: var(--scope-check-font-size, 100%) }
:host([hidden]) { display: none }
#scopecheck { visibility: hidden }
${room(74.5)}
${[[40, 84], [31, 90], [25, 107], [21, 125]].map(([width, height]) => `@container (max-width: ${width}em) { ${room(height)} }`).join('')}`);

async function get(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Missing(`${address}: ${response.status}`);
  return response;
}

async function text(address) {
  return (await get(address)).text();
}

/** The attribute's value, or the default with one warning on the console. */
function option(element, name, known, otherwise) {
  const value = element.getAttribute(name);
  if (value === null || value === '') return otherwise;
  // a region says nothing about a language of ours
  const said = name === 'lang' ? value.split('-')[0] : value;
  const found = known.find((one) => one === said.toLowerCase());
  if (found !== undefined) return found;
  warn(element, `${name}="${value}" is not known (${known.join(', ')}); using "${otherwise}"`);
  return otherwise;
}

const warned = new WeakMap();
// Question sets that were given as objects, by element.
const given = new WeakMap();

/** Says something to whoever embeds the element, once. */
function warn(element, words) {
  const said = warned.get(element) ?? new Set();
  warned.set(element, said);
  if (!said.has(words)) console.warn(`scope-check: ${words}`);
  said.add(words);
}

/** What the visitor chose before the program arrived: a question and an option in turn. */
function choices(root) {
  const chosen = root.querySelectorAll('input[type=radio]:checked');
  return [...chosen].flatMap((input) => [input.name, input.value]);
}

export class ScopeCheck extends HTMLElement {
  static observedAttributes = ['lang', 'theme', ...options];
  static version = VERSION;

  #mounted;
  #guest;
  #starting;
  #leaving;
  #near;
  #early;
  #expected = [];
  /** Counts the starts, so that one that was overtaken gives up. */
  #attempt = 0;
  /** What was pressed before the program arrived, as a selector. */
  #wish;

  connectedCallback() {
    clearTimeout(this.#leaving);
    // what was set before this script was here hides what it was meant for
    for (const [, property] of properties) {
      if (!Object.hasOwn(this, property)) continue;
      const value = this[property];
      delete this[property];
      this[property] = value;
    }
    this.#place();
    // who waited for it before it had a place
    if (this.#expected.length > 0) this.whenReady().then(() => this.#expected.splice(0).forEach((done) => done()));
  }

  #place() {
    if (this.#starting !== undefined) return;
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (box(shadow).firstChild !== null) {
      // the first page is here already
      this.whenReady();
      return;
    }
    adopt(shadow, waiting);
    // started where it can be seen soon, and not in a part of the page that is not shown
    this.#near ??= new IntersectionObserver((seen) => {
      if (seen.some((it) => it.isIntersecting)) this.whenReady();
    }, { rootMargin: '100%' });
    this.#near.observe(this);
  }

  disconnectedCallback() {
    this.#near?.disconnect();
    this.#leaving = setTimeout(() => this.#stop(), patience);
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === 'theme') this.#applyTheme();
    else if (name === 'lang') this.#mounted?.setLanguage(this.#language());
    else this.#guest?.apply(name);
  }

  /** Shows a page by its key. */
  goTo(page) {
    return this.whenReady().then(() => this.#mounted?.goTo(page));
  }

  /** Settles when the element can be used. */
  whenReady() {
    if (this.#starting === undefined && this.isConnected) {
      this.#near?.disconnect();
      this.#starting = this.#start();
    }
    return this.#starting ?? new Promise((done) => { this.#expected.push(done); });
  }

  /** Does what else the host may ask for, in guest.js. */
  async #call(name, ...given) {
    await this.whenReady();
    if (this.#guest === undefined) throw new DOMException('The check is not here', 'InvalidStateError');
    return this.#guest[name](...given);
  }

  /** Shows what a link or code holds that somebody shared, and asks whether to open it. */
  openShared(text) { return this.#call('ask', 'shared', String(text)); }
  /** The file of the assessment, as far as the visitor agreed. */
  exportState() { return this.#call('exportState'); }
  /** Opens the file of an assessment. */
  importState(state) { return this.#call('importState', state); }
  /** What came out so far. */
  evaluate() { return this.#call('evaluate'); }
  /** A report as a file, as far as the visitor agreed. */
  report(format) { return this.#call('report', format); }
  /** Begins again; the visitor can take that back. */
  reset() { return this.#call('ask', 'reset', ''); }

  #language() {
    const own = document.documentElement.lang.toLowerCase().split('-')[0];
    return option(this, 'lang', languages, languages.includes(own) ? own : 'en');
  }

  /** The folder of our files; where this script was bundled elsewhere, the host says where they are. */
  #assets() {
    try {
      return new URL('./', new URL(this.getAttribute('asset-base') || import.meta.url, document.baseURI)).href;
    } catch {
      return new URL('./', import.meta.url).href;
    }
  }

  #applyTheme() {
    // The attribute itself is the host's; the style looks at a state of ours.
    const theme = option(this, 'theme', themes, 'auto');
    this.shadowRoot?.getElementById('scopecheck')?.setAttribute('data-theme', theme);
    this.#guest?.apply('theme');
  }

  async #start() {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const root = box(shadow);
    const hydrate = root.firstChild !== null;
    this.#applyTheme();
    const language = this.#language();
    const assets = this.#assets();
    const attempt = ++this.#attempt;
    let failed = false;
    let tell;
    const early = (event) => this.#clickedEarly(event, failed ? undefined : fallback[language].loading);
    this.#early?.abort();
    this.#early = new AbortController();
    const { signal } = this.#early;
    root.addEventListener('click', early, { signal });
    root.addEventListener('submit', early, { signal });
    // what is told before `ready` waits for it, so that a host hears things in their order
    const heard = [];
    try {
      const fetched = () => once(`${assets}guest.js`, () => import(`${assets}guest.js`));
      // where the first page is here already, nothing it does not need comes before it works
      const earlyGuest = hydrate ? undefined : fetched();
      earlyGuest?.catch(() => { /* told below */ });
      const [module, pack, made] = await Promise.all([
        program(assets), text(`${assets}${language}.pack`), style(assets)]);
      if (attempt !== this.#attempt) return;
      adopt(shadow, made);
      shadow.querySelector('link[rel=stylesheet]')?.remove();
      const chosen = hydrate ? choices(root) : [];
      const taken = this.#takenOver(chosen);
      tell = (event) => heard.push(event);
      const outlet = { dispatchEvent: (event) => tell(event) };
      const call = async (file, name, ...given) => (await import(assets + file))[name](...given);
      this.#mounted = module.mount(root, outlet, pack, assets, call, chosen, hydrate);
      this.#early.abort();
      this.#say('');
      const { attend } = await (earlyGuest ?? fetched());
      if (attempt !== this.#attempt) return;
      this.#guest = attend({ element: this, mounted: this.#mounted, root, assets, options, option, warn, given });
      drop(shadow, waiting);
      const now = this.#language();
      if (now !== language) this.#mounted.setLanguage(now);
      const wish = this.#wish;
      this.#wish = undefined;
      if (wish !== undefined) taken.then(() => setTimeout(() => root.querySelector(wish)?.click()));
      this.#tell('ready', {});
      tell = (event) => this.dispatchEvent(event);
      heard.forEach(tell);
    } catch (reason) {
      if (attempt !== this.#attempt) return;
      // who asks again has it tried again, unless answers are there already
      if (this.#mounted === undefined) this.#starting = undefined;
      tell = (event) => this.dispatchEvent(event);
      heard.forEach(tell);
      failed = true;
      drop(shadow, waiting);
      const words = fallback[language];
      const missing = reason instanceof Missing || reason instanceof TypeError;
      this.#say(missing ? words.offline : words.failed, true);
      this.#tell('error', { reason: String(reason) });
    }
  }

  /**
   * Something was pressed before the program arrived: it counts, and `loading` is said. Where the
   * program failed it leads nowhere, least of all to another address.
   */
  #clickedEarly(event, loading) {
    const pressed = event.target.closest('a[href], button');
    const submitted = event.type === 'submit' || (pressed?.matches('[data-continue]') ?? false);
    if (pressed === null && !submitted) return;
    event.preventDefault();
    if (loading === undefined) return;
    if (submitted) this.#wish = '[data-continue]';
    else if (pressed.matches('a')) this.#wish = `a[href="${pressed.getAttribute('href')}"]`;
    else this.#wish = `button[lang="${pressed.lang}"]`;
    this.#say(loading);
  }

  /**
   * Settles when what was chosen early is an answer: the program tells that it is unsaved. Pressing
   * Continue for the visitor before that would be refused.
   */
  #takenOver(chosen) {
    const name = chosen.length > 0 ? 'scope-check-unsaved' : 'scope-check-page';
    return new Promise((done) => {
      const hear = ({ detail }) => {
        if (detail.unsaved === false) return;
        this.removeEventListener(name, hear);
        done();
      };
      this.addEventListener(name, hear);
    });
  }

  /** A sentence above the page, outside of what the program prints. */
  #say(words, alert = false) {
    const shadow = this.shadowRoot;
    let line = shadow.getElementById('scopecheck-say');
    if (line === null) {
      if (words === '') return;
      line = document.createElement('p');
      line.id = 'scopecheck-say';
      line.className = 'say';
      shadow.prepend(line);
    }
    line.setAttribute('role', alert ? 'alert' : 'status');
    line.textContent = words;
    line.hidden = words === '';
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`scope-check-${name}`, {
      bubbles: true, composed: true, detail: { version: 1, ...detail },
    }));
  }

  #stop() {
    this.#attempt += 1;
    this.#wish = undefined;
    this.#guest?.leave();
    this.#guest = undefined;
    this.#mounted?.destroy();
    this.#mounted?.free();
    this.#mounted = undefined;
    this.#starting = undefined;
    this.#early?.abort();
    this.shadowRoot?.getElementById('scopecheck')?.remove();
    if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = [];
  }
}

/** What the program prints into, made where there is none. */
function box(shadow) {
  let root = shadow.getElementById('scopecheck');
  if (root === null) {
    root = document.createElement('div');
    root.id = 'scopecheck';
    shadow.append(root);
  }
  return root;
}

function drop(shadow, made) {
  shadow.adoptedStyleSheets = shadow.adoptedStyleSheets.filter((it) => it !== made);
}

function adopt(shadow, made) {
  if (!shadow.adoptedStyleSheets.includes(made)) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, made];
}

let count = 0;
for (const [name, property] of properties) {
  Object.defineProperty(ScopeCheck.prototype, property, {
    configurable: true,
    enumerable: true,
    get() { return this.getAttribute(name) ?? ''; },
    set(value) {
      if (name === 'questions' && typeof value === 'object' && value !== null) {
        // the attribute tells that there is something, and which; its change is what is noticed
        const mark = `#${++count}`;
        given.set(this, { mark, value });
        this.setAttribute(name, mark);
      } else if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

const first = customElements.get('scope-check');
if (first === undefined) customElements.define('scope-check', ScopeCheck);
else if (first.version !== ScopeCheck.version) {
  console.warn(`scope-check: version ${first.version} is on this page already; ${ScopeCheck.version} stands back`);
}
