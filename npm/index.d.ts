/** Languages of the element. */
export type ScopeCheckLanguage = 'de' | 'en';

/** Editions of the standard; the same answers are read by any of them. */
export type ScopeCheckEdition = '2018' | '2011' | '2005' | 'bs15000';

/** The attributes, as they stand in HTML. An unknown value takes the default and warns once. */
export interface ScopeCheckAttributes {
  /** The language; default: the page's, else English. */
  'lang'?: ScopeCheckLanguage;
  /** Default: `auto`, as the visitor's system has it. */
  'theme'?: 'auto' | 'light' | 'dark';
  /** What is shown of the check; default: `full`. */
  'view'?: 'full' | 'scope' | 'statement' | 'readiness' | 'questions';
  /** How deep the check begins; default: `quick`. */
  'tier'?: 'quick' | 'full' | 'deep';
  /** Default: `2018`. */
  'edition'?: ScopeCheckEdition;
  /** Whether answers are kept on the device: after a press (`ask`, the default), from the start, or never. */
  'storage'?: 'ask' | 'keep' | 'none';
  /** The address of a question set of your own. */
  'questions'?: string;
  /** The address of a PNG, JPEG or SVG that is shown instead of our mark. */
  'logo'?: string;
  /** Where visitors reach you (http, https or mailto). */
  'contact-url'?: string;
  /** Your privacy notice (http, https or mailto). */
  'privacy-url'?: string;
  /** The level of the page's heading in your page. */
  'heading-level'?: 1 | 2 | 3 | 4 | '1' | '2' | '3' | '4';
  /** The folder with our files, where the script itself was bundled elsewhere. */
  'asset-base'?: string;
  /** Where a shared link leads: an address of yours with an element that gets it by `openShared`. */
  'share-url'?: string;
  /** Who would like the answers. Only then the visitor sees a line to agree, which names you. */
  'ask-answers'?: string;
}

/** A gate as it came out. */
export interface ScopeCheckGate {
  id: string;
  state: string;
}

/** What came out, as figures and states, never as answers. */
export interface ScopeCheckResult {
  /** The verdict on the scope. */
  verdict: string;
  edition: ScopeCheckEdition;
  gates: ScopeCheckGate[];
  /** How much is met, from the least to the most that the answers allow, in thousandths. */
  met: { low: number; high: number };
  /** The version of the rules that judged. */
  ruleset: string;
}

/** What every event carries. */
interface Detail {
  version: 1;
}

/** The events. They bubble and cross shadow roots, and never carry an answer unless the visitor agreed. */
export interface ScopeCheckEventMap {
  /** The element can be used. */
  'scope-check-ready': CustomEvent<Detail>;
  /** Another page is shown; the title is for the window, if you want it there. */
  'scope-check-page': CustomEvent<Detail & { page: string; title: string }>;
  /** The visitor chose another language. */
  'scope-check-language': CustomEvent<Detail & { language: ScopeCheckLanguage }>;
  /** Whether there are answers that no file holds. */
  'scope-check-unsaved': CustomEvent<Detail & { unsaved: boolean }>;
  /** How far through the visitor is. */
  'scope-check-progress': CustomEvent<Detail & { answered: number; of: number }>;
  /** What came out. The text of the assessment file is there if the visitor agreed. */
  'scope-check-result': CustomEvent<Detail & ScopeCheckResult & { assessment?: string }>;
  /** The visitor saved. */
  'scope-check-save': CustomEvent<Detail & { how: 'file' | 'device' }>;
  /** Something could not be loaded or done. */
  'scope-check-error': CustomEvent<Detail & { reason: string }>;
  /** How high the element is, in CSS pixels. */
  'scope-check-height': CustomEvent<Detail & { height: number }>;
}

/** The element. */
export interface ScopeCheckElement extends HTMLElement {
  theme: NonNullable<ScopeCheckAttributes['theme']>;
  view: NonNullable<ScopeCheckAttributes['view']>;
  tier: NonNullable<ScopeCheckAttributes['tier']>;
  edition: ScopeCheckEdition;
  storage: NonNullable<ScopeCheckAttributes['storage']>;
  /** An address, or the set itself. */
  questions: string | object | null;
  logo: string;
  contactUrl: string;
  privacyUrl: string;
  headingLevel: 1 | 2 | 3 | 4;
  assetBase: string;
  shareUrl: string;
  askAnswers: string;

  /** Settles when the element can be used. */
  whenReady(): Promise<void>;
  /** The text of the assessment file. Rejects with `NotAllowedError` until the visitor agreed. */
  exportState(): Promise<string>;
  /** Opens an assessment file, as text or as the object that it holds. */
  importState(state: string | object): Promise<void>;
  /** The figures; the whole evaluation once the visitor agreed. */
  evaluate(): Promise<ScopeCheckResult & Record<string, unknown>>;
  /** The report as a file. Rejects with `NotAllowedError` until the visitor agreed. */
  report(format: 'docx' | 'xlsx' | 'html' | 'md' | 'csv' | 'json' | 'ics' | 'zip'): Promise<File>;
  /** Begins anew, without any answer. */
  reset(): Promise<void>;
  /** Shows a page by its key, such as `result`. */
  goTo(page: string): Promise<void>;
  /** Shows what a shared link or code holds and asks whether to open it. */
  openShared(text: string): Promise<void>;

  addEventListener<Name extends keyof ScopeCheckEventMap>(
    name: Name,
    listener: (this: ScopeCheckElement, event: ScopeCheckEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (this: ScopeCheckElement, event: HTMLElementEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** The element's class, as `load` returns it. */
export interface ScopeCheckElementConstructor {
  new (): ScopeCheckElement;
  readonly prototype: ScopeCheckElement;
  readonly observedAttributes: readonly (keyof ScopeCheckAttributes)[];
}

/** Loads the element from the folder where you serve its files. Only in a browser. */
export function load(base: string | URL): Promise<ScopeCheckElementConstructor>;

/** The version of this package and of the files in it. */
export const version: string;

/** The hash of each file in `element/`, as the attribute `integrity` takes it. */
export const integrity: Readonly<Record<string, string>>;

declare global {
  interface HTMLElementTagNameMap {
    'scope-check': ScopeCheckElement;
  }
  interface HTMLElementEventMap extends ScopeCheckEventMap {}
}
