const contact = document.querySelector('#contact');
document.querySelector('scope-check').addEventListener('scope-check-result', ({ detail }) => {
  const closed = detail.gates.filter(({ state }) => state !== 'open').length;
  document.querySelector('#contact-why').textContent = closed === 0
    ? 'Every gate is open. We would like to see how you did it.'
    : `There is still something to do at ${closed} of ${detail.gates.length} gates. We know the way.`;
  contact.hidden = false;
});
