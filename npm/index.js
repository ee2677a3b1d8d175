// Loads the custom element <scope-check> from the folder where the host serves its files.
//
// The files stay files: a bundler that took them in would lose the way from the script to its wasm,
// and a browser could no longer fetch late what is needed late.

export { integrity, version } from './about.js';

/** Loads the element from the folder `base` and returns its class. Loading it again costs nothing. */
export async function load(base) {
  const folder = new URL(base, document.baseURI);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  const script = new URL('scope-check.js', folder).href;
  await import(/* @vite-ignore */ /* webpackIgnore: true */ script);
  return customElements.whenDefined('scope-check');
}
