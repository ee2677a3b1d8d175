// The React component, in a page that switches its language and hears which page is shown.

import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ScopeCheck } from './examples/react/ScopeCheck';

function Site() {
  const [lang, setLang] = useState<'de' | 'en'>('en');
  const [title, setTitle] = useState('');
  return (
    <>
      <button type="button" onClick={() => setLang('de')}>In German</button>
      <p id="title">{title}</p>
      <ScopeCheck lang={lang} theme="dark" onPage={(detail) => setTitle(detail.title)} />
    </>
  );
}

createRoot(document.querySelector('main')!).render(<Site />);
