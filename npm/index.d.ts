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
  /** How deep a new check goes; default: the visitor chooses. */
  'tier'?: 'quick' | 'full' | 'deep';
  /** The edition that a new check is about; default: `2018`. */
  'edition'?: ScopeCheckEdition;
  /** Whether answers are kept on the device: after a press (`ask`, the default), from the start, or never. */
  'storage'?: 'ask' | 'keep' | 'none';
  /** The address of a question set of your own. */
  'questions'?: string | object;
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
  /** How many statements are answered, and of how many. */
  answered: number;
  of: number;
  /** How much is met, from the least to the most that the answers allow, in thousandths. */
  met: { low: number; high: number };
  /** The rules that judged. */
  ruleset: { version: string; hash: string };
  /** What came of the question set that you brought. */
  own_set?: {
    id: string;
    revision: string;
    by: string;
    /** These only if the visitor agreed. */
    answered?: number;
    of?: number;
    met?: { low: number; high: number } | null;
    all_at_goal?: "met" | "not_met" | "unknown" | "out_of_scope";
  };
  /** The assessment, as its file has it, if the visitor agreed. */
  assessment?: object;
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
  /** What came out, with the assessment if the visitor agreed. */
  'scope-check-result': CustomEvent<Detail & ScopeCheckResult>;
  /** The visitor saved. */
  'scope-check-save': CustomEvent<Detail & { how: 'file' | 'device' }>;
  /** Something could not be loaded or done. */
  'scope-check-error': CustomEvent<Detail & { reason: string }>;
  /** How high the element is, in CSS pixels. */
  'scope-check-height': CustomEvent<Detail & { height: number }>;
}

/** What an attribute may be set to as a property; `null` removes it. */
type Settable<Name extends keyof ScopeCheckAttributes> = ScopeCheckAttributes[Name] | '' | null;

/** The element. A property reads as the attribute is written, and as nothing where there is none. */
export interface ScopeCheckElement extends HTMLElement {
  get theme(): string;
  set theme(value: Settable<'theme'>);
  get view(): string;
  set view(value: Settable<'view'>);
  get tier(): string;
  set tier(value: Settable<'tier'>);
  get edition(): string;
  set edition(value: Settable<'edition'>);
  get storage(): string;
  set storage(value: Settable<'storage'>);
  get questions(): string;
  /** An address, or the set itself. */
  set questions(value: string | object | null | undefined);
  get logo(): string;
  set logo(value: Settable<'logo'>);
  get contactUrl(): string;
  set contactUrl(value: Settable<'contact-url'>);
  get privacyUrl(): string;
  set privacyUrl(value: Settable<'privacy-url'>);
  get headingLevel(): string;
  set headingLevel(value: Settable<'heading-level'>);
  get assetBase(): string;
  set assetBase(value: Settable<'asset-base'>);
  get shareUrl(): string;
  set shareUrl(value: Settable<'share-url'>);
  get askAnswers(): string;
  set askAnswers(value: Settable<'ask-answers'>);

  /** Settles when the element can be used. */
  whenReady(): Promise<void>;
  /** The text of the assessment file. Rejects with `NotAllowedError` until the visitor agreed. */
  exportState(): Promise<string>;
  /** Opens an assessment file, as text or as the object that it holds. The visitor can take that back. */
  importState(state: string | object): Promise<void>;
  /** The figures; with the whole evaluation once the visitor agreed. */
  evaluate(): Promise<ScopeCheckResult & { evaluation?: Record<string, unknown> }>;
  /** The report as a file. Rejects with `NotAllowedError` until the visitor agreed. */
  report(format: 'docx' | 'xlsx' | 'html' | 'md' | 'csv' | 'json' | 'ics' | 'zip'): Promise<File>;
  /** Begins anew, without any answer. The visitor can take that back. */
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
  readonly observedAttributes: readonly string[];
  /** The version of the files that this class came with. */
  readonly version: string;
}

/**
 * Loads the element from the folder where you serve its files, and returns the class that serves
 * `<scope-check>` on this page. Only in a browser.
 */
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
