// The doctor's own page: beside the address of a host (`?page=`), or in the frame that frame.js makes with `data-doctor`.

import { examine } from './doctor.js';

const page = new URLSearchParams(location.search).get('page') ?? '';
const main = document.createElement('main');
document.body.append(main);
examine(main, /^https?:/.test(page) ? page : location.href);
