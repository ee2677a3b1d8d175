// Files and printed pages, when the visitor asks for the first of them. The writers are a program of
// their own (scopecheck_report.js and its wasm), fetched then and kept.
//
// What goes wrong on the way here is an exception: the visitor may try again. What the writers have to
// say against a wish is a text that is returned.

import { fallback } from './fallback.js';
import start, { Writers } from './scopecheck_report.js';

const assets = new URL('./', import.meta.url);

// Bytes of a workbook that the reader takes at most.
const LARGEST = 2 * 1024 * 1024;

let writers;

async function get(name) {
  const response = await fetch(new URL(name, assets));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

/** The response, with `progress` told in per cent of `size` while it comes. */
function watched(response, size, progress) {
  let here = 0;
  const counted = new TransformStream({
    transform(chunk, controller) {
      here += chunk.length;
      progress(Math.min(99, Math.floor((here / size) * 100)));
      controller.enqueue(chunk);
    },
  });
  // the type lets the browser compile while the rest is still coming
  const headers = { 'content-type': 'application/wasm' };
  return new Response(response.body.pipeThrough(counted), { headers });
}

/** The writers with the words of all languages. */
function load(progress) {
  writers ??= (async () => {
    // WRITERS_BYTES is put in by the build.
    const program = get('scopecheck_report_bg.wasm').then((it) => watched(it, WRITERS_BYTES, progress));
    const names = Object.keys(fallback).flatMap((tag) => [`${tag}.pack`, `${tag}.later.pack`]);
    const packs = Promise.all(names.map(async (name) => (await get(name)).text()));
    await start({ module_or_path: program });
    return new Writers(await packs);
  })();
  writers.catch(() => { writers = undefined; });
  return writers;
}

/** What the writers make; a sentence of theirs is returned in its place. */
async function asked(progress, use) {
  const program = await load(progress);
  try {
    return use(program);
  } catch (reason) {
    if (typeof reason === 'string') return reason;
    // a trap leaves the program unusable
    writers = undefined;
    throw reason;
  }
}

/** Offers a file for download. */
function offer(file) {
  const address = URL.createObjectURL(file);
  // A link that is never put into the page: the host does not see it.
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The report, or the questionnaire, as a `File`; a sentence of the writers' where they refuse. */
export function file(request, what, format, progress = () => {}) {
  return asked(progress, (program) => {
    const made = what === 'questionnaire' ? program.questionnaire(request, format) : program.file(request, format);
    const file = new File([made.bytes], made.name, { type: made.mediaType });
    made.free();
    return file;
  });
}

/** Writes the report, or the questionnaire, as `format` and offers it for download. */
export async function save(request, what, format, progress) {
  const made = await file(request, what, format, progress);
  if (typeof made === 'string') return made;
  offer(made);
  return '';
}

/** Prints the report, or the blank questionnaire, beside `node`, wherever that is. */
export async function print(request, what, node, progress) {
  let pages;
  const refused = await asked(progress, (program) => {
    pages = JSON.parse(program.printable(request, what));
    return '';
  });
  if (refused === '') await (await import('./print.js')).print(pages, node.getRootNode());
  return refused;
}

/** Reads a filled-in questionnaire; see `Writers.filledIn` for what comes back. */
export async function fill(request, file, progress) {
  // more is no questionnaire; the reader says so
  const workbook = new Uint8Array(await file.slice(0, LARGEST + 1).arrayBuffer());
  return asked(progress, (program) => program.filledIn(request, workbook));
}
