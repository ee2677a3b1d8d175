// The check as a React component (React 19).
//
// How to use it: npm install @scopecheck/element, put the element's files on https://check.example
// (or in your public folder: npx scope-check-copy public/scope-check), and render
//   <ScopeCheck lang="de" onResult={(result) => …} />

import { useEffect, useState } from 'react';
import { load } from '@scopecheck/element';
import type { ScopeCheckAttributes, ScopeCheckEventMap } from '@scopecheck/element';
import type {} from '@scopecheck/element/react';

const FILES = 'https://check.example/';

type Detail<Name extends keyof ScopeCheckEventMap> = ScopeCheckEventMap[Name]['detail'];

/** What your page says to the check and hears from it. */
export interface Props extends Pick<ScopeCheckAttributes, 'lang' | 'theme' | 'view' | 'tier' | 'share-url'> {
  /** Another page is shown. */
  onPage?: (detail: Detail<'scope-check-page'>) => void;
  /** What came out: figures and states, no answers. */
  onResult?: (detail: Detail<'scope-check-result'>) => void;
}

export function ScopeCheck({ onPage, onResult, ...attributes }: Props) {
  const [failed, setFailed] = useState(false);
  // The element may stand there before its script has come: the browser brings it to life then.
  useEffect(() => {
    load(FILES).catch(() => setFailed(true));
  }, []);
  if (failed) return <p role="alert">The check cannot be loaded. Please try again later.</p>;
  return (
    <scope-check
      {...attributes}
      onscope-check-page={({ detail }) => onPage?.(detail)}
      onscope-check-result={({ detail }) => onResult?.(detail)}
    />
  );
}
