// The host pages of examples/hosts/, each as it would stand on a site of its own: the pages at one origin (127.0.0.1), the
// files of the check at another (localhost), both from one small server. Chromium and Firefox are tested with the same one.
//
// A real server and not answers that a test makes up: what browsers do across origins (CORS, integrity, policies) is to
// be tested, too.

import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const HOSTS = fileURLToPath(new URL("../../examples/hosts/", import.meta.url));
const DIST = process.env.SCOPECHECK_DIST || "dist";
/** Where the examples say that our files are. */
const OURS = "https://check.example";
/** A second copy of the files, in another folder. */
const COPY = "/earlier/";
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".pack": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** The names of all host pages. */
export const HOST_NAMES = readdirSync(HOSTS)
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.replace(".html", ""));

/** Starts the server; `url(name)` is the address of a host page. */
export async function serve_hosts() {
  const gate = { closed: undefined, open() {} };
  const asked = [];
  const pages = new Map();
  const handler = (request, response) => {
    const page = pages.get(request.url);
    if (page !== undefined) {
      response.writeHead(200, { "content-type": TYPES[".html"], "cache-control": "no-store" }).end(page);
      return;
    }
    answer(request, response, gate, asked).catch(() => response.headersSent || response.writeHead(404).end());
  };
  const [server, second] = [createServer(handler), createServer(handler)];
  await new Promise((done, fail) => server.once("error", fail).listen(0, "127.0.0.1", done));
  const { port } = server.address();
  // some browsers take ::1 for localhost first; a machine without it has no need of it
  await new Promise((done) => second.once("error", done).listen(port, "::1", done));
  return {
    ours: `http://localhost:${port}`,
    /** The paths of our files that were asked for. */
    asked,
    url: (name) => `http://127.0.0.1:${port}/${name}.html?client=7#section`,
    /** Puts up one more page of somebody else; gives its address. */
    put_up(name, html) {
      pages.set(`/${name}`, html);
      return `http://127.0.0.1:${port}/${name}`;
    },
    /** Lets our files wait, so that a test sees the page as it is without the check. */
    hold() {
      gate.closed = new Promise((done) => { gate.open = done; });
    },
    let_go() {
      gate.open();
      gate.closed = undefined;
    },
    async close() {
      gate.open();
      for (const it of [server, second]) {
        it.closeAllConnections();
        await new Promise((done) => it.close(done));
      }
    },
  };
}

async function answer(request, response, gate, asked) {
  const origin = `http://${request.headers.host}`;
  const { hostname, port, pathname } = new URL(request.url, origin);
  const is_ours = hostname === "localhost";
  const folder = is_ours ? DIST : HOSTS;
  const path = is_ours && pathname.startsWith(COPY) ? pathname.slice(COPY.length) : pathname;
  const file = join(folder, decodeURIComponent(path));
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return response.writeHead(404).end();
  if (is_ours) {
    asked.push(pathname);
    await gate.closed;
  }
  // a page without an icon is asked for one all the same
  if (pathname === "/favicon.ico") return response.writeHead(204).end();
  const type = extname(file);
  const headers = { "content-type": TYPES[type] ?? "application/octet-stream", "cache-control": "no-store" };
  // what every host of our files has to say, and of other origins' pages nobody
  if (is_ours) headers["access-control-allow-origin"] = "*";
  let body = await readFile(file);
  if (!is_ours && [".html", ".js"].includes(type)) body = await with_real_addresses(body.toString(), port);
  response.writeHead(200, headers).end(body);
}

/** The page with the address of our files here, and what integrity asks for. */
async function with_real_addresses(text, port) {
  const script = await readFile(join(DIST, "scope-check.js"));
  const hash = createHash("sha384").update(script).digest("base64");
  return text.replaceAll(OURS, `http://localhost:${port}`).replaceAll("sha384-INTEGRITY", `sha384-${hash}`);
}
