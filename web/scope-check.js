// The custom element <scope-check>.
//
// It owns the shadow root, the stylesheet, the attributes and what is shown where the program cannot
// run. Everything else is the program's (scopecheck.js and its wasm), which is loaded once for all
// elements of a page. Nothing outside the shadow root is read or changed.

import { fallback } from './fallback.js';

const assets = new URL('./', import.meta.url).href;
const languages = Object.keys(fallback);
const themes = ['auto', 'light', 'dark'];
const storages = ['ask', 'keep', 'none'];
// How long a removed element waits before it is taken down: moving it in the page removes it, too.
const patience = 1000;

let program;
let sheet;

/** A file of ours that did not come: the connection's fault, not the browser's. */
class Missing extends Error {}

/** The program, loaded once; a failed load may be tried again. */
function load() {
  program ??= import('./scopecheck.js')
    .then(async (module) => {
      await module.default({ module_or_path: get('scopecheck_bg.wasm') });
      return module;
    })
    .catch((reason) => {
      program = undefined;
      throw reason;
    });
  return program;
}

/** One stylesheet for all elements of a page; constructed, so that a strict policy allows it. */
function style() {
  sheet ??= text('scopecheck.css').then((css) => {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    return made;
  }).catch((reason) => {
    sheet = undefined;
    throw reason;
  });
  return sheet;
}

async function get(name) {
  const response = await fetch(assets + name);
  if (!response.ok) throw new Missing(`${name}: ${response.status}`);
  return response;
}

async function text(name) {
  return (await get(name)).text();
}

/** The attribute's value, or the default with one warning on the console. */
function option(element, name, known, otherwise) {
  const value = element.getAttribute(name);
  if (value === null || value === '') return otherwise;
  const short = value.toLowerCase().split('-')[0];
  const found = known.find((one) => one === value.toLowerCase()) ?? known.find((one) => one === short);
  if (found !== undefined) return found;
  const warned = (element.warned ??= new Set());
  const key = `${name}=${value}`;
  if (!warned.has(key)) {
    warned.add(key);
    console.warn(`scope-check: ${name}="${value}" is not known (${known.join(', ')}); using "${otherwise}"`);
  }
  return otherwise;
}

/** Calls what a module of ours exports; the module is fetched when it is first asked for. */
async function call(module, name, ...given) {
  return (await import(assets + module))[name](...given);
}

/** What the visitor chose before the program arrived: a question and an option in turn. */
function choices(root) {
  const chosen = root.querySelectorAll('input[type=radio]:checked');
  return [...chosen].flatMap((input) => [input.name, input.value]);
}

class ScopeCheck extends HTMLElement {
  static observedAttributes = ['lang', 'theme', 'storage', 'share-url'];

  #mounted;
  #starting;
  #leaving;
  /** Counts the starts, so that one that was overtaken gives up. */
  #attempt = 0;
  /** What was pressed before the program arrived, as a selector. */
  #wish;

  connectedCallback() {
    clearTimeout(this.#leaving);
    this.#starting ??= this.#start();
  }

  disconnectedCallback() {
    this.#leaving = setTimeout(() => this.#stop(), patience);
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === 'theme') this.#applyTheme();
    if (name === 'lang') this.#mounted?.setLanguage(this.#language());
    if (name === 'share-url') this.#mounted?.shareAt(this.#shareUrl());
    if (name === 'storage') this.#mounted?.setStorage(this.#storage());
  }

  /** Shows a page by its key. */
  goTo(page) {
    this.whenReady().then(() => this.#mounted?.goTo(page));
  }

  /** Shows what a link or code holds that somebody shared, and asks whether to open it. */
  openShared(text) {
    this.whenReady().then(() => this.#mounted?.openShared(String(text)));
  }

  /** Settles when the element can be used. */
  whenReady() {
    return this.#starting ?? Promise.resolve();
  }

  #language() {
    const own = document.documentElement.lang.toLowerCase().split('-')[0];
    return option(this, 'lang', languages, languages.includes(own) ? own : 'en');
  }

  /** Where a shared link leads, as far as the host says so; the rest of a link is ours. */
  #shareUrl() {
    try {
      const url = new URL(this.getAttribute('share-url') || 'none:', document.baseURI);
      if (/^https?:$/.test(url.protocol)) return url.href.split('#')[0];
    } catch { /* no address: as if there were none */ }
  }

  #storage() {
    return option(this, 'storage', storages, 'ask');
  }

  #applyTheme() {
    // The attribute itself is the host's; the style looks at a state of ours.
    const theme = option(this, 'theme', themes, 'auto');
    this.shadowRoot?.getElementById('scopecheck')?.setAttribute('data-theme', theme);
  }

  async #start() {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    let root = shadow.getElementById('scopecheck');
    const hydrate = root !== null;
    if (!hydrate) {
      root = document.createElement('div');
      root.id = 'scopecheck';
      shadow.append(root);
    }
    this.#applyTheme();
    const language = this.#language();
    const attempt = ++this.#attempt;
    let failed = false;
    const early = (event) => this.#clickedEarly(event, failed ? undefined : fallback[language].loading);
    root.addEventListener('click', early);
    root.addEventListener('submit', early);
    try {
      const [module, pack, made] = await Promise.all([load(), text(`${language}.pack`), style()]);
      if (attempt !== this.#attempt) return;
      if (!shadow.adoptedStyleSheets.includes(made)) {
        shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, made];
      }
      shadow.querySelector('link[rel=stylesheet]')?.remove();
      const chosen = hydrate ? choices(root) : [];
      const taken = this.#takenOver(chosen);
      this.#mounted = module.mount(root, this, pack, assets, call, chosen, hydrate);
      this.#mounted.shareAt(this.#shareUrl());
      for (const name of ['dragover', 'dragleave', 'drop']) root.addEventListener(name, (event) => this.#drag(event, root));
      root.removeEventListener('click', early);
      root.removeEventListener('submit', early);
      this.#say('');
      this.#mounted.setStorage(this.#storage());
      const now = this.#language();
      if (now !== language) this.#mounted.setLanguage(now);
      const wish = this.#wish;
      this.#wish = undefined;
      if (wish !== undefined) taken.then(() => setTimeout(() => root.querySelector(wish)?.click()));
      this.#tell('ready', {});
    } catch (reason) {
      if (attempt !== this.#attempt) return;
      failed = true;
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
      this.addEventListener(name, ({ detail }) => {
        if (detail.unsaved !== false) done();
      });
    });
  }

  /** A file may be dropped anywhere on the element; what is dragged outside of it is the host's. */
  #drag(event, root) {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    root.toggleAttribute('data-drop', event.type === 'dragover');
    const [file] = event.dataTransfer.files;
    if (event.type !== 'drop' || file === undefined) return;
    // more than a file may hold is not even read; the program says why
    file.slice(0, 2 ** 21).arrayBuffer().then(
      (bytes) => this.#mounted?.openFile(file.name, new Uint8Array(bytes)),
      () => this.#mounted?.openFile(file.name, new Uint8Array()),
    );
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
    this.#mounted?.destroy();
    this.#mounted?.free();
    this.#mounted = undefined;
    this.#starting = undefined;
    this.shadowRoot?.getElementById('scopecheck')?.remove();
  }
}

if (!customElements.get('scope-check')) customElements.define('scope-check', ScopeCheck);
