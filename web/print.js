// Prints a report from inside any page: in a hidden frame of its own, which has its own style sheet and
// nothing of the host's. Made of nodes only, so that a strict policy and Trusted Types allow it.

const SVG = 'http://www.w3.org/2000/svg';
// Longer than a person looks at a print dialog; browsers that tell its end don't need it.
const patience = 10 * 60 * 1000;

/** The part of the page where the frame is: out of sight, but laid out. */
const hidden = new CSSStyleSheet();
hidden.replaceSync('.printed { position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; border: 0; visibility: hidden }');

/**
 * Makes nodes of `[tag, attributes, children]` or text. A picture in an address is painted onto a canvas:
 * policies often forbid such addresses, and the canvas prints all the same.
 */
async function nodes(page, described, inside) {
  if (typeof described === 'string') return page.createTextNode(described);
  const [tag, attributes, children] = described;
  if (tag === 'img') return painted(page, attributes);
  const isDrawing = inside || tag === 'svg';
  const element = isDrawing ? page.createElementNS(SVG, tag) : page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...await Promise.all(children.map((child) => nodes(page, child, isDrawing))));
  return element;
}

async function painted(page, { src, alt, width, height, class: name }) {
  const canvas = page.createElement('canvas');
  const [, type, encoded] = /^data:([^;]+);base64,(.*)$/.exec(src) ?? [];
  if (encoded === undefined) return page.createTextNode(alt);
  const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type })).catch(() => undefined);
  if (picture === undefined) return page.createTextNode(alt);
  [canvas.width, canvas.height] = [picture.width, picture.height];
  canvas.getContext('2d').drawImage(picture, 0, 0);
  canvas.className = name;
  const sheet = new page.defaultView.CSSStyleSheet();
  sheet.replaceSync(`canvas { width: ${Number(width)}px; height: ${Number(height)}px }`);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return canvas;
}

/** Prints `pages` from a frame in `root`; settles as soon as the print dialog is asked for. */
export async function print(pages, root) {
  if (!root.adoptedStyleSheets.includes(hidden)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, hidden];
  }
  // one at a time: who prints again has done with the last one
  root.querySelector('.printed')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'printed';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  (root.body ?? root).append(frame);
  const page = frame.contentDocument;
  page.documentElement.lang = pages.language;
  page.title = pages.title;
  const sheet = new frame.contentWindow.CSSStyleSheet();
  sheet.replaceSync(pages.sheet);
  page.adoptedStyleSheets = [sheet];
  page.body.append(...await Promise.all(pages.nodes.map((node) => nodes(page, node, false))));
  const away = () => frame.remove();
  frame.contentWindow.addEventListener('afterprint', () => setTimeout(away));
  setTimeout(away, patience);
  frame.contentWindow.print();
}
