// The element from our own folder, without a framework.

import { integrity, load, version } from '@scopecheck/element';

const ScopeCheck = await load('scope-check');
const check = new ScopeCheck();
check.lang = 'de';
document.querySelector('main').append(check);
await check.whenReady();
document.querySelector('output').textContent =
  `${version} ${Object.keys(integrity).includes('scope-check.js')} ${check instanceof ScopeCheck}`;
