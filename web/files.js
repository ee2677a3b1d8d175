// Saving the file with the answers where the visitor wants it, and again in the same place. Fetched when somebody first
// saves.
//
// Files are opened by a native file field instead of this interface's picker: it works in every browser and with every
// assistive technology, and a file that was opened is not written over unasked.

/** Of each element, by its root: the file that was saved last, and of which assessment. */
const saved = new WeakMap();

/**
 * Asks for a place and writes there; without `anew`, into the file that the same assessment was saved in last. Gives the
 * name of the file, "" where the visitor thought better of it, "/" where the browser has no such way or may not go it, and
 * "//" where the file could not be written. No name of a file has a slash.
 */
export async function save(node, which, anew, name, content) {
  const root = node.getRootNode();
  try {
    const handle = (anew ? undefined : await lastFile(root, which)) ?? await globalThis.showSaveFilePicker({
      suggestedName: name,
      types: [{ accept: { 'application/json': ['.json'] } }],
    });
    try {
      const file = await handle.createWritable();
      await file.write(content);
      await file.close();
    } catch (reason) {
      saved.delete(root);
      return reason?.name === 'NotAllowedError' ? '/' : '//';
    }
    saved.set(root, { handle, which });
    return handle.name;
  } catch (reason) {
    return reason?.name === 'AbortError' ? '' : '/';
  }
}

/** The file saved last, where it may still be written. */
async function lastFile(root, which) {
  const last = saved.get(root);
  if (last?.which !== which) return undefined;
  return await last.handle.requestPermission({ mode: 'readwrite' }) === 'granted' ? last.handle : undefined;
}
