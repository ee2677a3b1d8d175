// The embed doctor: looks at a page that the check is embedded in, from inside, and says line by line what to change.
//
// In a page of one's own, for as long as one looks:
//   <script type="module" src="https://check.example/doctor.js"></script>
// It reads and writes nothing of the page but the part that it adds at the end.

import { words } from './doctor-words.js';
import { checks } from './doctor-checks.js';

const assets = new URL('./', import.meta.url);
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host { all: initial; display: block; margin: 2em 0; font: 16px/1.5 system-ui, sans-serif; color: #1b2430; }
section { max-width: 56em; margin: 0 auto; padding: 1.25em; background: #fff; border: 1px solid #6b7886; border-radius: .5em; overflow-wrap: anywhere; }
h1 { margin: 0 0 .25em; font-size: 1.4em; line-height: 1.25; }
p { margin: .25em 0; }
ol { list-style: none; margin: 1em 0 0; padding: 0; }
li { padding: .75em 0; border-top: 1px solid #d3dae2; }
.state { font-weight: 700; }
.is-good .state { color: #1c6638; }
.is-bad .state { color: #9b2226; }
.is-note .state { color: #704b00; }
pre { margin: .5em 0 0; padding: .6em .8em; white-space: pre-wrap; background: #f5f6f8; border-inline-start: .25em solid #6b7886; font: .875em/1.5 ui-monospace, monospace; }
`);

function node(tag, name, ...children) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...children);
  return made;
}

/** A sentence with its gaps filled: `{name}` in the words. */
const filled = (text, given = {}) => text.replace(/\{(\w+)\}/g, (gap, name) => given[name] ?? gap);

function line(said, { id, state, given, change }) {
  const text = filled(said[`${id}-${state}`] ?? said[id] ?? id, given);
  const item = node('li', `is-${state}`, node('span', 'state', `${said[state]}: `), text);
  if (change) item.append(node('pre', '', change));
  return item;
}

// How long an element may take until it is looked at all the same.
const patience = 10_000;

/** Settles when the elements of the page are as a visitor sees them. */
async function settled() {
  const elements = [...document.querySelectorAll('scope-check')];
  const ready = async () => {
    if (elements.length > 0) await customElements.whenDefined('scope-check');
    await Promise.all(elements.map((element) => element.whenReady()));
  };
  await Promise.race([ready(), new Promise((done) => setTimeout(done, patience))]);
  // colours are corrected and heights told a moment later
  await new Promise((done) => setTimeout(done, 500));
}

/** Looks, and shows what it found in `place`. */
export async function examine(place, address = location.href) {
  const own = document.documentElement.lang.toLowerCase().split('-')[0];
  const language = new URLSearchParams(location.search).get('lang') ?? own;
  const said = words[Object.hasOwn(words, language) ? language : 'en'];
  const host = document.createElement('scope-check-doctor');
  host.lang = Object.hasOwn(words, language) ? language : 'en';
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  const list = node('ol', '');
  const sum = node('p', '', said.looking);
  sum.setAttribute('role', 'status');
  shadow.append(node('section', '', node('h1', '', said.title), node('p', '', filled(said.page, { address })), sum, list));
  place.append(host);
  await settled();
  let bad = 0;
  for (const check of checks) {
    for (const found of await check(assets, address)) {
      if (found.state === 'bad') bad += 1;
      list.append(line(said, found));
    }
  }
  sum.textContent = bad === 0 ? said.healthy : filled(said.ill, { bad });
  host.setAttribute('done', '');
}

if (!document.documentElement.hasAttribute('data-doctor-page')) examine(document.body);
