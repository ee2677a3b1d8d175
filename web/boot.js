// What belongs to the page and not to the element: its address, its title, its language, and the
// warning before unsaved answers are lost. The page is the first host of the element and uses
// nothing that another host could not use.

import './scope-check.js';
import { fallback } from './fallback.js';

const element = document.querySelector('scope-check');
const start = 'start';

// The bare address is in English. Who prefers another of our languages is led there, unless the
// visitor came from one of our own pages.
const path = location.pathname;
let leaving = false;
if (!/\/(de|en)\/(index\.html)?$/.test(path) && !document.referrer.startsWith(location.origin)) {
  const preferred = (navigator.languages ?? []).map((one) => one.toLowerCase().split('-')[0])
    .find((one) => one in fallback);
  if (preferred !== undefined && preferred !== document.documentElement.lang) {
    leaving = true;
    location.replace(new URL(`./${preferred}/${location.hash}`, location.href));
  }
}

const asked = () => location.hash.replace(/^#\/?/, '') || start;
let shown = start;

// A link with an assessment is read once and then taken out of the address: it is long, and opening it again
// would ask again.
element.setAttribute('share-url', location.origin + path);
function receive() {
  const [, shared] = /^#\/shared\/(.+)/.exec(location.hash) ?? [];
  if (shared === undefined || leaving) return false;
  history.replaceState(null, '', '#/shared');
  element.openShared(shared);
  return true;
}

element.addEventListener('scope-check-page', ({ detail }) => {
  document.title = detail.title;
  if (detail.page === shown) return;
  shown = detail.page;
  if (asked() !== shown) history.pushState(null, '', shown === start ? path : `#/${shown}`);
});
addEventListener('popstate', () => {
  if (receive() || asked() === shown) return;
  shown = asked();
  element.goTo(shown);
});
if (!receive() && asked() !== start) {
  const wanted = asked();
  element.whenReady().then(() => element.goTo(wanted));
}

element.addEventListener('scope-check-language', ({ detail }) => {
  document.documentElement.lang = detail.language;
});

const warn = (event) => {
  event.preventDefault();
  event.returnValue = fallback[document.documentElement.lang]?.leave ?? '';
};
element.addEventListener('scope-check-unsaved', ({ detail }) => {
  if (detail.unsaved) addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
});
