// The element's own script, for whoever bundles it: then `asset-base` says where its other files are.

import type { ScopeCheckElementConstructor } from './index.js';

/** The class, also to be extended under a name of your own. */
export const ScopeCheck: ScopeCheckElementConstructor;
