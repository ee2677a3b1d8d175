// The built site as files: for tests that hand a page one of them changed.
//
// Not asked of the server once more: between two requests it may close the connection, which a
// browser repeats and a test does not.

import { readFile } from "node:fs/promises";
import { join } from "node:path";

const DIST = process.env.SCOPECHECK_DIST || "dist";

/** Answers requests for `pattern` with a file of the site as `change` makes it. */
export async function serve_changed(page, pattern, path, change, contentType) {
  const body = change(await readFile(join(DIST, path), "utf8"));
  await page.route(pattern, (route) => route.fulfill({ body, contentType }));
}

/** Answers every request to `origin` with the files of the site, as a host of modules does that
 * lets other origins load them. */
export async function serve_to_others(page, origin) {
  const headers = { "access-control-allow-origin": "*" };
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({ path: join(DIST, new URL(route.request().url()).pathname), headers }),
  );
}
