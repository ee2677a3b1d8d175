// The check as an Angular component (Angular 17.3 or newer, standalone).
//
// How to use it: npm install @scopecheck/element, put the element's files on https://check.example
// (or among your assets: npx scope-check-copy public/scope-check), import the component where you
// need it, and write
//   <app-scope-check lang="de" (result)="…" />

import { CUSTOM_ELEMENTS_SCHEMA, Component, OnInit, input, output, signal } from '@angular/core';
import { load } from '@scopecheck/element';
import type { ScopeCheckAttributes, ScopeCheckEventMap } from '@scopecheck/element';

const FILES = 'https://check.example/';

@Component({
  selector: 'app-scope-check',
  standalone: true,
  // Angular does not know the tag; the browser does.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (failed()) {
      <p role="alert">The check cannot be loaded. Please try again later.</p>
    } @else {
      <scope-check
        [attr.lang]="lang()"
        [attr.theme]="theme()"
        [attr.view]="view()"
        (scope-check-page)="page.emit($event.detail)"
        (scope-check-result)="result.emit($event.detail)"
      ></scope-check>
    }
  `,
})
export class ScopeCheckComponent implements OnInit {
  readonly lang = input<ScopeCheckAttributes['lang']>();
  readonly theme = input<ScopeCheckAttributes['theme']>();
  readonly view = input<ScopeCheckAttributes['view']>();

  readonly page = output<ScopeCheckEventMap['scope-check-page']['detail']>();
  readonly result = output<ScopeCheckEventMap['scope-check-result']['detail']>();

  readonly failed = signal(false);

  ngOnInit(): void {
    load(FILES).catch(() => this.failed.set(true));
  }
}
