// A card of the host's design system: whatever it shows stands in its own shadow root.
class PortalCard extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const heading = document.createElement('h2');
    heading.textContent = this.getAttribute('heading');
    this.attachShadow({ mode: 'open' }).append(heading, document.createElement('scope-check'));
  }
}
customElements.define('portal-card', PortalCard);
