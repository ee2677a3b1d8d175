// What somebody writes in JSX. Never run.

import type {} from '@scopecheck/element/react';

export const right = (
  <scope-check
    lang="de"
    heading-level={2}
    share-url="https://www.example/check"
    className="wide"
    onscope-check-unsaved={({ detail }) => detail.unsaved && detail.version === 1}
    ref={(check) => { check?.goTo('result'); }}
  />
);

// @ts-expect-error
export const no_such_language = <scope-check lang="fr" />;
// @ts-expect-error
export const no_such_attribute = <scope-check levels="deep" />;
