// Compresses a folder's files as a host would keep them, and writes down what each file is.
// Usage: node xtask/compress.mjs <folder> <integrity.json> <earlier>
//
// What an earlier run compressed is taken from there, where the file is still the same.
// Beside each file comes the same one as .br and .gz. The list has a hash of each file in the form
// that browsers compare with; what they compare is the file as unpacked.

import { createHash } from "node:crypto";
import { copyFile, readFile, readdir, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** These are compressed in themselves. */
const DENSE = new Set([".png", ".jpg", ".woff2"]);

/** The densest that every browser unpacks: it takes its time once, here. */
const ENCODERS = {
  ".br": (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  ".gz": (body) => promisify(gzip)(body, { level: 9 }),
};

const { positionals: [folder, list, earlier] } = parseArgs({ allowPositionals: true });
const names = (await readdir(folder)).sort();

/** Whether the earlier run had this very file. */
async function is_known(name, body) {
  const before = await readFile(join(earlier, name)).catch(() => undefined);
  return before?.equals(body) ?? false;
}

/** Writes a file's compressed forms; both at once, each on a thread of its own. */
async function compress(name, body) {
  if (DENSE.has(extname(name))) return;
  const known = await is_known(name, body);
  await Promise.all(Object.entries(ENCODERS).map(async ([ending, encode]) => {
    const path = join(folder, name + ending);
    if (known) await copyFile(join(earlier, name + ending), path);
    else await writeFile(path, await encode(body));
  }));
}

const integrity = {};
await Promise.all(names.map(async (name) => {
  const body = await readFile(join(folder, name));
  integrity[name] = `sha384-${createHash("sha384").update(body).digest("base64")}`;
  await compress(name, body);
}));
const sorted = Object.fromEntries(names.map((name) => [name, integrity[name]]));
await writeFile(list, `${JSON.stringify(sorted, null, 2)}\n`);
