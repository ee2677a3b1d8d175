// What somebody writes against the types. Never run; each `@ts-expect-error` is a mistake that the
// types have to find.

import { integrity, load, version } from '@scopecheck/element';
import { ScopeCheck as Own } from '@scopecheck/element/element/scope-check.js';
import type { ScopeCheckElement, ScopeCheckResult } from '@scopecheck/element';

const made: ScopeCheckElement = document.createElement('scope-check');
const found: ScopeCheckElement | null = document.querySelector('scope-check');

made.theme = 'dark';
made.edition = 'bs15000';
made.headingLevel = 2;
made.view = null;
made.questions = { id: 'service-desk' };
made.shareUrl = 'https://www.example/check';
// @ts-expect-error
made.theme = 'blue';
// @ts-expect-error
made.headingLevel = 5;
// @ts-expect-error
made.tokens = {};

made.addEventListener('scope-check-result', function (event) {
  const result: ScopeCheckResult = event.detail;
  const [low, version]: [number, 1] = [result.met.low, event.detail.version];
  this.goTo(low > 0 ? 'plan' : 'tasks');
  // @ts-expect-error
  event.detail.answers;
  return version;
});
made.addEventListener('scope-check-save', ({ detail }) => detail.how === 'device');
made.addEventListener('click', (event) => event.clientX);
// Events bubble: any element and the document hear them.
document.body.addEventListener('scope-check-progress', ({ detail }) => detail.answered / detail.of);

// Two versions on one page: the second under a name of its own.
export class Mine extends Own {
  connectedCallback(): void {
    this.assetBase = `https://check.example/${Own.version}/`;
  }
}

export async function use(): Promise<File> {
  const ScopeCheck = await load(new URL('https://check.example/'));
  const check = new ScopeCheck();
  const names: readonly string[] = ScopeCheck.observedAttributes;
  await check.whenReady();
  await check.importState({ format: 'scopecheck' });
  const text: string = await check.exportState();
  const { verdict, gates } = await check.evaluate();
  // @ts-expect-error
  await check.report('pdf');
  console.log(version, integrity['scope-check.js'], names, text, verdict, gates[0]?.id, found);
  return check.report('docx');
}
