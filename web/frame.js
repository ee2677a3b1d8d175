// Puts the check into a frame of its own:
// <script src="https://check.example/frame.js" data-lang="de" async></script>
//
// For pages that want a border between themselves and the check. The frame is put behind the script, or into what
// `data-target` selects. Its options are `data-` attributes with the names of the element's attributes, and may be
// changed on the frame later. What the element tells is told on the frame; what it can do, `frame.scopeCheck` can.
//
// A plain script, because only such a one knows where it stands. Nothing of it is left behind in the page but the frame.
{
  const options = ['lang', 'theme', 'view', 'tier', 'edition', 'storage', 'logo', 'contact-url', 'privacy-url',
    'heading-level', 'share-url', 'ask-answers'];
  const addresses = ['logo', 'contact-url', 'privacy-url', 'share-url'];
  const methods = ['whenReady', 'exportState', 'importState', 'evaluate', 'report', 'reset', 'goTo', 'openShared'];
  const closed = 'allow-scripts allow-downloads';
  const script = document.currentScript;
  const page = new URL(script.hasAttribute('data-doctor') ? 'doctor.html' : 'frame.html', script.src);

  const frame = document.createElement('iframe');
  for (const { name, value } of script.attributes) if (name.startsWith('data-')) frame.setAttribute(name, value);
  const { target, title, height, sandbox } = frame.dataset;
  frame.title = title || 'Scopecheck';
  frame.loading = 'lazy';
  // files may be saved; everything else that frames can ask for is not needed
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox.trim() || closed);
  const isClosed = sandbox !== undefined && !frame.sandbox.contains('allow-same-origin');
  Object.assign(frame.style, { display: 'block', width: '100%', border: '0', height: `${parseInt(height, 10) || 720}px` });

  /** What the frame is told, with addresses as they are meant here. */
  const value = (name) => {
    const said = frame.getAttribute(`data-${name}`);
    if (!said || !addresses.includes(name)) return said;
    try {
      return new URL(said, document.baseURI).href;
    } catch {
      return said;
    }
  };
  for (const name of options) if (value(name) !== null) page.searchParams.set(name, value(name));
  page.searchParams.set('host', location.origin);

  let port;
  let calls = 0;
  const waiting = new Map();
  let opened;
  const isOpen = new Promise((done) => { opened = done; });

  const tell = (event, detail) => {
    frame.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail }));
  };

  /** What comes from the frame: something happened, or what came of a call. */
  const hear = ({ data }) => {
    if (data.event !== undefined) {
      if (data.event === 'scope-check-height') frame.style.height = `${data.detail.height}px`;
      tell(data.event, data.detail);
    } else if (waiting.has(data.answer)) {
      const [done, refused] = waiting.get(data.answer);
      waiting.delete(data.answer);
      if (data.error === undefined) done(data.value);
      else refused(new DOMException(data.message, data.error));
    }
  };

  /** The set of questions is fetched here, with the rights of this page, and handed over. */
  let turn = 0;
  const questions = async () => {
    const mine = ++turn;
    const address = frame.dataset.questions;
    let set = '';
    if (address) {
      try {
        const response = await fetch(new URL(address, document.baseURI), { credentials: 'omit' });
        if (!response.ok) throw new Error(`${response.status}`);
        set = await response.json();
      } catch (reason) {
        const words = `data-questions="${address}" could not be read: ${reason.message}`;
        console.warn(`scope-check: ${words}`);
        tell('scope-check-error', { version: 1, reason: words });
      }
    }
    if (mine === turn) port?.postMessage({ set: 'questions', value: set });
  };

  // The frame begins, by handing over one end of a channel: from then on nobody else can speak or listen.
  addEventListener('message', (event) => {
    const from = isClosed ? 'null' : page.origin;
    if (event.source !== frame.contentWindow || event.origin !== from) return;
    if (event.data?.scopecheck !== 1 || event.ports.length !== 1) return;
    // the doctor only wants to know whether somebody is here
    if (event.data.hello) {
      event.ports[0].postMessage({ scopecheck: 1 });
      return;
    }
    port?.close();
    [port] = event.ports;
    port.onmessage = hear;
    // a frame that was loaded again knows nothing of what it was asked before
    for (const [, refused] of waiting.values()) refused(new DOMException('The frame was loaded again', 'AbortError'));
    waiting.clear();
    // and what was changed meanwhile is told
    for (const name of options) port.postMessage({ set: name, value: value(name) });
    if (frame.dataset.questions) questions();
    opened();
  });

  new MutationObserver((changes) => {
    for (const { attributeName } of changes) {
      const name = attributeName.slice('data-'.length);
      if (name === 'questions') questions();
      else if (attributeName.startsWith('data-') && options.includes(name)) port?.postMessage({ set: name, value: value(name) });
    }
  }).observe(frame, { attributes: true });

  frame.scopeCheck = Object.fromEntries(methods.map((method) => [method, async (...given) => {
    // who is asked something begins, even out of sight
    frame.loading = 'eager';
    await isOpen;
    return new Promise((done, refused) => {
      const call = ++calls;
      waiting.set(call, [done, refused]);
      port.postMessage({ call, method, given });
    });
  }]));
  frame.src = page.href;
  const place = () => (target ? document.querySelector(target) : null);
  const put = () => {
    if (place() === null) script.after(frame);
    else place().append(frame);
  };
  // what is aimed at may come below the script
  if (target && place() === null && document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', put, { once: true });
  } else put();
}
