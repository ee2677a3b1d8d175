// What the embed doctor looks at. Each check gives what it found: an id of words, a state (`good`, `note`, `bad`), what
// fills their gaps, and the line to change.

// The smallest module there is: a magic number and a version.
const smallest = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
const tokens = ['accent', 'on-accent', 'ground', 'sheet', 'text'];

/** A directive of the host's policy as it has to be. */
const policy = ({ origin }) => "Content-Security-Policy: default-src 'none'; "
  + `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; img-src ${origin}`;

async function wasm(assets) {
  try {
    await WebAssembly.compile(smallest);
    return [{ id: 'wasm', state: 'good' }];
  } catch (reason) {
    return [{ id: 'wasm', state: 'bad', given: { reason: reason.message }, change: policy(assets) }];
  }
}

/** The files come, may be read from here, and are what they say. */
async function files(assets) {
  const found = [];
  for (const [name, type] of [['scopecheck_bg.wasm', 'application/wasm'], ['scopecheck.css', 'text/css'], ['en.pack', 'text/plain']]) {
    const address = new URL(name, assets).href;
    try {
      const response = await fetch(address, { method: 'HEAD' });
      const sent = response.headers.get('content-type') ?? '';
      if (!response.ok) found.push({ id: 'missing', state: 'bad', given: { address, status: response.status } });
      else if (name.endsWith('.wasm') && !sent.startsWith(type)) {
        found.push({ id: 'type', state: 'bad', given: { address, sent }, change: `AddType ${type} .wasm` });
      }
    } catch {
      const isOurs = assets.origin === location.origin;
      const change = isOurs ? policy(assets) : `${policy(assets)}\nAccess-Control-Allow-Origin: ${location.origin}`;
      found.push({ id: 'closed', state: 'bad', given: { address }, change });
    }
  }
  return found.length > 0 ? found : [{ id: 'files', state: 'good', given: { address: assets.href } }];
}

/** Nothing is written: only whether it could be. */
async function storage() {
  try {
    localStorage.getItem('scopecheck');
    return [{ id: 'storage', state: 'good' }];
  } catch {
    const change = self.origin === 'null' ? 'sandbox="allow-scripts allow-downloads allow-same-origin allow-modals"' : '';
    return [{ id: 'storage', state: 'note', change }];
  }
}

/** Where a frame stands between the page and the check. */
async function frame() {
  if (parent === window) return [];
  if (self.origin === 'null') return [{ id: 'sandbox', state: 'note', change: 'data-sandbox="allow-scripts allow-downloads allow-same-origin allow-modals"' }];
  return [{ id: 'frame', state: 'good' }];
}

/** The channel to the page around a frame: it answers, or nobody listens there. */
async function messages(assets) {
  const host = new URLSearchParams(location.search).get('host');
  if (parent === window) return [];
  const change = `<script src="${assets.href}frame.js" data-lang="en" async></script>`;
  if (!/^https?:\/\/[^/]+$/.test(host ?? '')) return [{ id: 'messages', state: 'bad', change }];
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise((done) => {
    port1.onmessage = () => done(true);
    setTimeout(done, 3000, false);
  });
  parent.postMessage({ scopecheck: 1, hello: true }, host, [port2]);
  if (await answered) return [{ id: 'messages', state: 'good', given: { host } }];
  return [{ id: 'messages', state: 'bad', change }];
}

/** One version, from one folder. */
async function instances(assets) {
  const scripts = [...document.querySelectorAll('script[src*="scope-check.js"]')].map((it) => it.src);
  const elements = document.querySelectorAll('scope-check').length;
  const defined = customElements.get('scope-check');
  const found = [];
  if (new Set(scripts).size > 1) {
    found.push({ id: 'twice', state: 'bad', given: { scripts: scripts.join(', ') }, change: `<script type="module" src="${assets.href}scope-check.js"></script>` });
  }
  if (elements > 0 && defined === undefined) {
    found.push({ id: 'undefined', state: 'bad', change: `<script type="module" src="${assets.href}scope-check.js"></script>` });
  }
  if (defined !== undefined) found.push({ id: 'version', state: 'good', given: { version: defined.version, elements } });
  return found;
}

async function integrity(assets) {
  const script = document.querySelector('script[src*="scope-check.js"]');
  if (script === null) return [];
  let hash;
  try {
    const body = await (await fetch(new URL('scope-check.js', assets))).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', body));
    hash = `sha384-${btoa(String.fromCharCode(...digest))}`;
  } catch {
    return [];
  }
  const change = `<script type="module" src="${script.src}" integrity="${hash}" crossorigin="anonymous"></script>`;
  if (script.integrity === '') return [{ id: 'integrity', state: 'note', change }];
  if (script.integrity.split(/\s+/).includes(hash)) return [{ id: 'integrity', state: 'good' }];
  return [{ id: 'integrity', state: 'bad', change }];
}

/** The element can be seen, and nothing around it cuts it off. */
async function height() {
  return [...document.querySelectorAll('scope-check')].flatMap((element) => {
    const { height } = element.getBoundingClientRect();
    if (height === 0) return [{ id: 'hidden', state: 'note' }];
    for (let around = element.parentElement; around !== null && around !== document.body; around = around.parentElement) {
      const { overflowY } = getComputedStyle(around);
      if (overflowY !== 'visible' && around.clientHeight + 1 < element.offsetHeight) {
        const name = around.localName + (around.id ? `#${around.id}` : '');
        return [{ id: 'height', state: 'bad', given: { name }, change: `${name} { height: auto; overflow: visible; }` }];
      }
    }
    return [{ id: 'height', state: 'good', given: { height: Math.ceil(height) } }];
  });
}

/** Colours that the host sets, as they would be without our correction. */
async function colours(assets) {
  const { corrections } = await import(new URL('contrast.js', assets));
  return [...document.querySelectorAll('scope-check')].flatMap((element) => {
    const style = getComputedStyle(element);
    const set = tokens.filter((token) => style.getPropertyValue(`--scope-check-${token}`).trim() !== '');
    if (set.length === 0) return [];
    const corrected = corrections(element).filter(({ token }) => set.includes(token));
    if (corrected.length === 0) return [{ id: 'colours', state: 'good' }];
    return corrected.map(({ token, from, to }) => ({
      id: 'colours', state: 'bad', given: { token, from }, change: `scope-check { --scope-check-${token}: ${to}; }`,
    }));
  });
}

/** What a page elsewhere needs; it cannot be looked at from here. */
async function beside(assets, address) {
  if (address === location.href) return [];
  const element = `<script type="module" src="${assets.href}scope-check.js"></script>\n<scope-check></scope-check>`;
  return [
    { id: 'beside', state: 'note', given: { address }, change: element },
    { id: 'beside-policy', state: 'note', change: policy(assets) },
    { id: 'beside-inside', state: 'note', change: `<script type="module" src="${assets.href}doctor.js"></script>` },
  ];
}

export const checks = [beside, wasm, files, storage, frame, messages, instances, integrity, height, colours];
