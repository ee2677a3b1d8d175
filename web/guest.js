// The element as a guest of a page: what the host may set beside language and theme, what it may ask for, and
// what it is told about the room that the element takes. Comes beside the program; scope-check.js calls it.

// Characters of a name that is shown, and bytes of a question set: more is somebody's mistake.
const longestName = 400;
const largestSet = 2 ** 20;
const largestFile = 2 ** 21;

const known = {
  view: ['full', 'scope', 'statement', 'readiness', 'questions'],
  tier: ['quick', 'full', 'deep'],
  edition: ['2018', '2011', '2005', 'bs15000'],
  storage: ['ask', 'keep', 'none'],
  'heading-level': ['1', '2', '3', '4'],
};
// What is there or not.
const flags = ['closed'];
const otherwise = { view: 'full', tier: '', edition: '', storage: 'ask', 'heading-level': '1' };
const addresses = {
  logo: /^https?:$/, 'share-url': /^https?:$/, 'contact-url': /^(https?|mailto):$/, 'privacy-url': /^(https?|mailto):$/,
};
const tokens = ['accent', 'on-accent', 'ground', 'sheet', 'text'];

/** Why something is refused, as an exception for programs. */
function refusal(why) {
  if (why === 'not-agreed') {
    return new DOMException('The visitor has not agreed that this page receives answers', 'NotAllowedError');
  }
  if (why === 'not-read') return new DOMException('This is no such file', 'DataError');
  return new TypeError(`There is no such wish: ${why}`);
}

/** Attends to an element from now on, until `leave`. */
export function attend(given) {
  const guest = new Guest(given);
  guest.begin();
  return guest;
}

class Guest {
  #it;
  #life = new AbortController();
  #height = 0;
  #size;
  #style;
  #colours;
  /** Counts question sets, so that a slow one does not come after a later one. */
  #sets = 0;

  constructor(it) {
    this.#it = it;
  }

  begin() {
    const { element, root, options, assets } = this.#it;
    // what the root of a removed element still holds would hold the element
    const { signal } = this.#life;
    for (const name of options) if (element.hasAttribute(name)) this.apply(name);
    for (const name of ['dragover', 'dragleave', 'drop']) root.addEventListener(name, (event) => this.#drag(event), { signal });
    // without it the check works all the same
    import(`${assets}focus.js`).then(({ keepFocus }) => keepFocus(root, signal), () => {});
    this.#size = new ResizeObserver(([{ borderBoxSize }]) => this.#tellHeight(borderBoxSize[0].blockSize));
    this.#size.observe(element);
    // a host that changes its colours changes an attribute, most often on the root of its page
    const watched = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-bs-theme', 'theme'] };
    this.#style = new MutationObserver(() => this.#colour());
    for (const node of [document.documentElement, document.body, element]) this.#style.observe(node, watched);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', this.#colour, { signal });
    this.#colour();
  }

  leave() {
    // what is still on its way comes too late
    this.#sets += 1;
    this.#size.disconnect();
    this.#style.disconnect();
    this.#life.abort();
  }

  /** Takes over what an attribute says now. */
  apply(name) {
    if (name === 'theme') this.#colour();
    else if (name === 'questions') this.#questions();
    else this.#it.mounted.ask(name, this.#value(name));
  }

  #value(name) {
    const { element, option, warn } = this.#it;
    if (flags.includes(name)) return element.hasAttribute(name) ? 'yes' : '';
    if (known[name]) return option(element, name, known[name], otherwise[name]);
    const value = (element.getAttribute(name) ?? '').trim();
    if (addresses[name] === undefined) return value.slice(0, longestName);
    if (value === '') return '';
    try {
      const url = new URL(value, document.baseURI);
      if (name === 'share-url') url.hash = '';
      if (addresses[name].test(url.protocol)) return url.href;
    } catch { /* no address */ }
    warn(element, `${name}="${value}" is no address that may be linked; leaving it out`);
    return '';
  }

  async #fetched(address) {
    const response = await fetch(new URL(address, document.baseURI), { credentials: 'omit' });
    if (!response.ok) throw new Error(`${response.status}`);
    const set = await response.blob();
    // a little more than may be is enough to be refused with the reason
    return set.slice(0, largestSet + 1).text();
  }

  async #questions() {
    const { element, mounted, given, warn } = this.#it;
    const turn = ++this.#sets;
    const address = element.getAttribute('questions') ?? '';
    let text = '';
    const own = given.get(element);
    if (address !== '') {
      try {
        if (own?.mark === address) text = JSON.stringify(own.value);
        else text = await this.#fetched(address);
      } catch (reason) {
        const words = `questions="${address}" could not be read: ${reason.message}`;
        warn(element, words);
        this.#tell('error', { reason: words });
      }
    }
    if (turn !== this.#sets) return;
    // what is wrong with it is told in the element, where its author looks
    this.ask('questions', text).catch((reason) => this.#tell('error', { reason: `questions: ${reason.message}` }));
  }

  /** Asks the program for something by its name. */
  ask(what, given) {
    return new Promise((done, refused) => {
      this.#it.mounted.ask(what, given, (text, why) => {
        if (why === undefined) done(text);
        else refused(refusal(why === 'unknown' ? what : why));
      });
    });
  }

  exportState() {
    return this.ask('state', '');
  }

  async importState(state) {
    await this.ask('import', typeof state === 'string' ? state : JSON.stringify(state));
  }

  async evaluate() {
    const figures = JSON.parse(await this.ask('figures', ''));
    if (figures.assessment === undefined) return figures;
    const file = await this.report('json');
    return { ...figures, evaluation: JSON.parse(await file.text()).evaluation };
  }

  async report(format) {
    const request = await this.ask('request', '');
    const { file } = await import(`${this.#it.assets}report.js`);
    const made = await file(request, 'report', String(format));
    if (typeof made === 'string') throw new DOMException(made, 'NotSupportedError');
    return made;
  }

  /** A file may be dropped anywhere on the element; what is dragged outside of it is the host's. */
  #drag(event) {
    const { mounted, root } = this.#it;
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    root.toggleAttribute('data-drop', event.type === 'dragover');
    const [file] = event.dataTransfer.files;
    if (event.type !== 'drop' || file === undefined) return;
    const open = (bytes) => {
      if (!this.#life.signal.aborted) mounted.openFile(file.name, new Uint8Array(bytes));
    };
    // more than a file may hold is not even read; the program says why
    file.slice(0, largestFile).arrayBuffer().then(
      (bytes) => open(bytes),
      () => open(new ArrayBuffer()),
    );
  }

  /** Rounded up, and told only when it is another: so a host that follows it comes to rest. */
  #tellHeight(size) {
    const height = Math.ceil(size);
    if (height === this.#height || height === 0) return;
    this.#height = height;
    this.#tell('height', { height });
  }

  #tell(name, detail) {
    this.#it.element.dispatchEvent(new CustomEvent(`scope-check-${name}`, {
      bubbles: true, composed: true, detail: { version: 1, ...detail },
    }));
  }

  /** Sees to it that words can be read in the host's colours, where it has any. */
  #colour = async () => {
    const { element, root, assets, warn } = this.#it;
    const style = getComputedStyle(element);
    const set = tokens.filter((token) => style.getPropertyValue(`--scope-check-${token}`).trim() !== '');
    if (set.length === 0 && this.#colours === undefined) return;
    this.#colours ??= import(`${assets}contrast.js`);
    try {
      const { correct } = await this.#colours;
      correct(root, set, (words) => warn(element, words));
    } catch {
      // as the host set them, then
      this.#colours = undefined;
    }
  };
}
