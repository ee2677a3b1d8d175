// The page inside the frame that frame.js makes, or that a host writes itself: an element with the options of the
// address, and a channel to the page around it.
//
// The page around it names its origin in the address (`host`). It is believed only as far as a browser delivers to it: what
// is said goes to that origin or nowhere.

import './scope-check.js';

const options = ['lang', 'theme', 'view', 'tier', 'edition', 'storage', 'logo', 'contact-url', 'privacy-url',
  'heading-level', 'share-url', 'ask-answers'];
const methods = ['whenReady', 'exportState', 'importState', 'evaluate', 'report', 'reset', 'goTo', 'openShared'];
const events = ['ready', 'page', 'language', 'unsaved', 'progress', 'result', 'save', 'error', 'height'];

const asked = new URLSearchParams(location.search);
const named = asked.get('host') ?? '';
// an origin and nothing else: whoever is named has to be who receives
const host = /^https?:/.test(named) && URL.canParse(named) && new URL(named).origin === named ? named : undefined;
const element = document.createElement('scope-check');
// a frame without an origin can neither keep anything nor open a dialog to print
const isClosed = self.origin === 'null';

/** Sets an option; who would like the answers is named with the place that they would go to. */
function set(name, value) {
  if (name === 'questions') element.questions = value || null;
  if (!options.includes(name)) return;
  if (value === null || value === undefined) element.removeAttribute(name);
  else if (name === 'ask-answers' && value !== '') element.setAttribute(name, `${String(value).slice(0, 80)} (${host})`);
  else element.setAttribute(name, value);
}

for (const [name, value] of asked) set(name, value);
// without a page around it nobody receives anything
if (host === undefined || parent === window) element.removeAttribute('ask-answers');
if (isClosed) element.setAttribute('closed', '');

/** Does what the page around asks for, and says what came of it. */
async function answer(port, { call, method, given }) {
  try {
    if (!methods.includes(method)) throw new DOMException(`There is no ${method}`, 'NotSupportedError');
    port.postMessage({ answer: call, value: await element[method](...given) });
  } catch (reason) {
    const name = reason instanceof DOMException ? reason.name : 'OperationError';
    port.postMessage({ answer: call, error: name, message: String(reason.message ?? reason) });
  }
}

if (host !== undefined && parent !== window) {
  const { port1: port, port2: theirs } = new MessageChannel();
  port.onmessage = ({ data }) => {
    if (data.call !== undefined) answer(port, data);
    else if (data.set !== undefined) set(data.set, data.value);
  };
  for (const name of events) {
    element.addEventListener(`scope-check-${name}`, ({ detail }) => {
      if (name === 'height') document.documentElement.classList.add('is-followed');
      port.postMessage({ event: `scope-check-${name}`, detail });
    });
  }
  parent.postMessage({ scopecheck: 1 }, host, [theirs]);
}

element.addEventListener('scope-check-language', ({ detail }) => { document.documentElement.lang = detail.language; });
element.addEventListener('scope-check-page', ({ detail }) => { document.title = detail.title; });
const main = document.createElement('main');
main.append(element);
document.body.append(main);
element.whenReady();
