// What React 19 takes for <scope-check> in JSX: attributes as in HTML, and each event under its name
// with `on` before it. Only types: `import type {} from '@scopecheck/element/react'`.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ScopeCheckAttributes, ScopeCheckElement, ScopeCheckEventMap } from './index.js';

type Listeners = {
  [Name in keyof ScopeCheckEventMap as `on${Name}`]?: (event: ScopeCheckEventMap[Name]) => void;
};

/** The properties of <scope-check> in JSX. */
export type ScopeCheckProps =
  & Omit<DetailedHTMLProps<HTMLAttributes<ScopeCheckElement>, ScopeCheckElement>, keyof ScopeCheckAttributes>
  & ScopeCheckAttributes
  & Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'scope-check': ScopeCheckProps;
    }
  }
}
