// The element's script inside our own, and its other files from the host.

import { ScopeCheck } from '@scopecheck/element/element/scope-check.js';

const check = document.createElement('scope-check');
check.setAttribute('asset-base', 'https://check.example/');
document.querySelector('main').append(check);
await check.whenReady();
document.querySelector('output').textContent = String(check instanceof ScopeCheck);
