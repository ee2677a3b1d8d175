// Colours that a host sets: what has to be read on them is made readable, and told to whoever set them.
//
// Fetched only where a host sets colours. Contrast as WCAG 2.2 defines it (1.4.3): words 4.5:1. Signs of state keep their
// own colours, so that red stays a warning where the brand is red; only their lightness follows the ground.

const enough = 4.5;
// Words of each of these stand on both grounds, in the order of the probe's properties.
const words = ['text', 'accent', 'quiet', 'stop', 'open', 'fine', 'info'];
const grounds = ['ground', 'sheet'];
// Ordinary words stand in boxes of these grounds, too.
const boxes = ['tint', 'stop-ground', 'open-ground', 'fine-ground', 'info-ground'];
const ordinary = ['text', 'accent', 'quiet'];

// What is as far from black as from white, as contrast goes.
const middle = 0.18;
const probes = [...words, ...grounds, ...boxes, 'brand', 'on-accent']
  .map((name) => `#scopecheck-probe.is-${name} { color: var(--${name}) }`).join('\n');
/** On paper everything is as it always is. */
const rule = (rules) => `@media not print { #scopecheck[data-theme] { ${rules.join('; ')} } }`;

/** What was corrected, by root: one sheet each, after all others; and the host's tokens among it. */
const sheets = new WeakMap();
const notes = new WeakMap();
let canvas;

/** Red, green and blue of any colour that CSS knows, 0 to 255. */
function channels(colour) {
  canvas ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminance(channels) {
  const [red, green, blue] = channels.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast of a colour with several grounds. */
const least = (colour, grounds) => Math.min(...grounds.map((ground) => contrast(colour, ground)));

/** The colour itself, or the nearest on its way to black or white that can be read on all grounds. */
export function readable(colour, grounds) {
  if (least(colour, grounds) >= enough) return colour;
  const ends = [[0, 0, 0], [255, 255, 255]].sort((a, b) => least(b, grounds) - least(a, grounds));
  for (const end of ends) {
    for (let step = 1; step <= 20; step += 1) {
      const mixed = colour.map((value, index) => Math.round(value + ((end[index] - value) * step) / 20));
      if (least(mixed, grounds) >= enough) return mixed;
    }
  }
  return ends[0];
}

const hex = (channels) => `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** The present values of our own tokens, resolved by the browser on an element that nobody sees. */
function resolved(root, names) {
  const probe = document.createElement('i');
  probe.hidden = true;
  root.append(probe);
  probe.id = 'scopecheck-probe';
  const found = names.map((name) => {
    probe.className = `is-${name}`;
    return channels(getComputedStyle(probe).color);
  });
  probe.remove();
  return found;
}

/** The tokens of the host's that are corrected in an element, with the colours. */
export const corrections = (element) => notes.get(element.shadowRoot?.getElementById('scopecheck')) ?? [];

/** `set` are the tokens that the host sets now; without any, everything is ours again. */
export function correct(root, set, warn) {
  const shadow = root.getRootNode();
  const made = sheets.get(root) ?? new CSSStyleSheet();
  sheets.set(root, made);
  notes.set(root, []);
  made.replaceSync(probes);
  if (!shadow.adoptedStyleSheets.includes(made)) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, made];
  if (set.length === 0) {
    made.replaceSync('');
    return;
  }

  // signs of state and lines are made for a light or a dark ground: which of them the host's is decides
  const rules = [];
  if (set.some((token) => grounds.includes(token))) {
    const [, sheet] = resolved(root, grounds);
    rules.push(`color-scheme: ${luminance(sheet) > middle ? 'light' : 'dark'}`);
    made.replaceSync(probes + rule(rules));
  }
  const under = resolved(root, grounds);
  const around = [...under, ...resolved(root, boxes)];
  const check = (name, colour, on) => {
    const better = readable(colour, on);
    if (better === colour) return;
    rules.push(`--${name}: ${hex(better)}`);
    if (set.includes(name)) {
      const worst = on.toSorted((a, b) => contrast(colour, a) - contrast(colour, b))[0];
      const found = contrast(colour, worst).toFixed(1);
      notes.get(root).push({ token: name, from: hex(colour), to: hex(better) });
      warn(`--scope-check-${name} ${hex(colour)} can hardly be read (${found}:1 on ${hex(worst)}, of ${enough}:1); using ${hex(better)}`);
    }
  };
  const found = resolved(root, words);
  for (const [index, name] of words.entries()) check(name, found[index], ordinary.includes(name) ? around : under);
  const [brand, on] = resolved(root, ['brand', 'on-accent']);
  // where the host says nothing, black or white
  if (set.includes('on-accent')) check('on-accent', on, [brand]);
  else rules.push(`--on-accent: ${contrast([255, 255, 255], brand) >= enough ? '#fff' : hex(readable([0, 0, 0], [brand]))}`);
  made.replaceSync(rule(rules));
}
