// Focus that would be lost. What was pressed may vanish with what it did; then whoever works by keyboard or screen reader
// would find themselves at the top of somebody else's page. So the heading of ours takes it, as after every move.

const heading = 'page-heading';

/** The element with focus, through all shadow roots. */
function focused() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Attends to focus inside of `root` until `signal`. */
export function keepFocus(root, signal) {
  let last;
  let isSeen = false;
  root.addEventListener('focusin', ({ target }) => {
    last = target;
    isSeen = target.matches(':focus-visible');
  }, { signal });
  root.addEventListener('focusout', ({ target }) => {
    // whoever left by themselves needs no help; what is taken out of the page is gone by then
    queueMicrotask(() => {
      if (target === last && target.isConnected) last = undefined;
    });
  }, { signal });
  const isLost = () => last !== undefined && !last.isConnected;
  const watch = new MutationObserver(() => {
    if (!isLost()) return;
    // the program may have a better place for it, and it comes first
    requestAnimationFrame(() => {
      if (!isLost()) return;
      last = undefined;
      if (![null, document.body].includes(focused())) return;
      // nobody who points at things wants the page to jump
      root.querySelector(`#${heading}`)?.focus({ preventScroll: !isSeen });
    });
  });
  watch.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => watch.disconnect());
}
