const tabs = [...document.querySelectorAll('[role=tab]')];
function choose(chosen) {
  for (const tab of tabs) {
    const is_chosen = tab === chosen;
    tab.setAttribute('aria-selected', String(is_chosen));
    tab.tabIndex = is_chosen ? 0 : -1;
    document.getElementById(tab.getAttribute('aria-controls')).hidden = !is_chosen;
  }
}
for (const [index, tab] of tabs.entries()) {
  tab.addEventListener('click', () => choose(tab));
  tab.addEventListener('keydown', ({ key }) => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    const next = tabs[(index + 1) % tabs.length];
    choose(next);
    next.focus();
  });
}
