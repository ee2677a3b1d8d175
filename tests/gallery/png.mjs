// A picture as small as a repository wants it: eight steps of each colour and a palette. A pixel that moves is still
// seen, and a file is a quarter of what the browser writes.

import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 2;
const RGBA = 6;
const PALETTE = 3;
/** The bits of a colour that are left out, and what makes the rest a whole colour again. */
const COARSE = 5;
const STEP = 255 / 7;

/** The same picture with fewer colours. */
export function compact(png) {
  const { width, height, channels, data } = decode(png);
  const colours = new Map();
  const indices = Buffer.alloc(width * height);
  for (let at = 0; at < indices.length; at += 1) {
    const first = at * channels;
    const colour = ((data[first] >> COARSE) << 6) | ((data[first + 1] >> COARSE) << 3) | (data[first + 2] >> COARSE);
    if (!colours.has(colour)) colours.set(colour, colours.size);
    indices[at] = colours.get(colour);
  }
  if (colours.size > 256) throw new Error(`${colours.size} colours are more than a palette holds`);
  const whole = (steps) => Math.round((steps & 7) * STEP);
  const palette = Buffer.from([...colours.keys()].flatMap((it) => [whole(it >> 6), whole(it >> 3), whole(it)]));
  return encode(width, height, palette, rows(indices, width));
}

/** Each row with a filter of none before it. */
function rows(data, length) {
  const out = Buffer.alloc(data.length + data.length / length);
  for (let row = 0; row * length < data.length; row += 1) {
    data.copy(out, row * (length + 1) + 1, row * length, (row + 1) * length);
  }
  return out;
}

function encode(width, height, palette, data) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, PALETTE, 0, 0, 0], 8);
  const body = deflateSync(data, { level: 9, memLevel: 9 });
  const chunks = [chunk("IHDR", head), chunk("PLTE", palette), chunk("IDAT", body), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([SIGNATURE, ...chunks]);
}

function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(data.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}

/** What browsers write: eight bits a channel, not interlaced. */
function decode(png) {
  let width, height, channels;
  const parts = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString("latin1", at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (name === "IHDR") {
      [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
      channels = { [RGB]: 3, [RGBA]: 4 }[data[9]];
      if (data[8] !== 8 || !channels) throw new Error(`a PNG of kind ${data[9]} with ${data[8]} bits`);
    }
    if (name === "IDAT") parts.push(data);
    at += length + 12;
  }
  return { width, height, channels, data: unfiltered(inflateSync(Buffer.concat(parts)), width * channels, channels) };
}

function unfiltered(filtered, length, channels) {
  const height = filtered.length / (length + 1);
  const out = Buffer.alloc(height * length);
  for (let row = 0; row < height; row += 1) {
    const filter = filtered[row * (length + 1)];
    for (let column = 0; column < length; column += 1) {
      const at = row * length + column;
      const left = column < channels ? 0 : out[at - channels];
      const above = row === 0 ? 0 : out[at - length];
      const corner = column < channels || row === 0 ? 0 : out[at - length - channels];
      out[at] = filtered[row * (length + 1) + 1 + column] + guessed(filter, left, above, corner);
    }
  }
  return out;
}

function guessed(filter, left, above, corner) {
  switch (filter) {
    case 1: return left;
    case 2: return above;
    case 3: return (left + above) >> 1;
    case 4: return paeth(left, above, corner);
    default: return 0;
  }
}

function paeth(left, above, corner) {
  const guess = left + above - corner;
  const [to_left, to_above, to_corner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (to_left <= to_above && to_left <= to_corner) return left;
  return to_above <= to_corner ? above : corner;
}
