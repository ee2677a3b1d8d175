#!/usr/bin/env node
// Copies the element's files, and whose work is in them, to a folder that a host serves.
// Usage: scope-check-copy <folder>

import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ours = fileURLToPath(new URL('.', import.meta.url));
const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0 || folder.startsWith('-')) {
  console.error('Usage: scope-check-copy <folder>\nCopies the files of <scope-check> to a folder that your site serves.');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
await cp(join(ours, 'element'), folder, { recursive: true });
for (const name of ['THIRD_PARTY_NOTICES.md', 'LICENSE-APACHE', 'LICENSE-MIT', 'integrity.json']) {
  await cp(join(ours, name), join(folder, name));
}
console.log(`The files of <scope-check> are in ${folder}`);
