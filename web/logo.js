// A picture of the visitor's for the head of the report.

const types = ['image/png', 'image/jpeg'];

/** The file as a `data:` address. */
function read(file) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
}

/** The picture `side` dots wide or high at most, as a PNG. */
async function smaller(picture, side) {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  return read(await new Promise((done) => canvas.toBlob(done, 'image/png')));
}

/**
 * The picture as a `data:` address of at most `longest` characters. Other kinds than PNG and JPEG, and
 * larger ones, are painted anew; what is no picture gives an empty text.
 */
export async function address(file, longest) {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (picture === undefined) return '';
  if (types.includes(file.type) && file.size * 1.4 < longest) return read(file);
  for (let side = 800; side >= 50; side /= 2) {
    const made = await smaller(picture, side);
    if (made.length <= longest) return made;
  }
  return '';
}
