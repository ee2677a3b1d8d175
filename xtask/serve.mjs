// Serves a built site on this machine, for people and for the browser tests alike.
// Usage: node xtask/serve.mjs <folder> [--port 8080] [--strict]
// A port in use is passed over for the next one; with --strict it is an error.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { parseArgs, promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".pack": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
const COMPRESSED_ALREADY = new Set([".png", ".woff2"]);
const ENCODERS = {
  // Quality 5: what a server does on the fly; a host would compress once, better.
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
};
// Only this machine, under both of its addresses: browsers try either for "localhost".
const ADDRESSES = ["127.0.0.1", "::1"];
const TRIES = 50;
/**
 * A page of another origin loads the element's files, and one in a sandbox has no origin at all: every
 * host of the files has to allow that. They are the same for everybody, so anybody may read them.
 */
const TO_ANYBODY = { "access-control-allow-origin": "*" };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: "string", default: "8080" }, strict: { type: "boolean" } },
});
const root = resolve(positionals[0] ?? "dist");
const encoded = new Map();

/** The file that a request means, or undefined when it points out of the folder. */
function fileOf(url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
  return file.startsWith(root + sep) && !file.includes("\0") ? file : undefined;
}

/** The body as the browser accepts it, compressed once per content. */
async function encode(body, etag, request, type) {
  if (COMPRESSED_ALREADY.has(type)) return { body };
  const accepted = request.headers["accept-encoding"] ?? "";
  const encoding = Object.keys(ENCODERS).find((name) => accepted.includes(name));
  if (!encoding) return { body };
  const key = `${encoding} ${etag}`;
  if (!encoded.has(key)) encoded.set(key, await ENCODERS[encoding](body));
  return { body: encoded.get(key), encoding };
}

async function answer(request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return response.writeHead(405, { allow: "GET, HEAD" }).end();
  }
  const file = fileOf(request.url);
  let content;
  try {
    content = file && (await readFile(file));
  } catch (error) {
    // A folder without its slash: relative links in its page need the slash.
    if (error.code === "EISDIR") {
      const url = new URL(request.url, "http://localhost");
      return response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
    }
  }
  if (!content) {
    response.writeHead(404, { ...TO_ANYBODY, "content-type": "text/plain; charset=utf-8" });
    return response.end("Not found\n");
  }
  const etag = `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`;
  // no-cache means: ask each time whether it changed.
  const headers = { ...TO_ANYBODY, "cache-control": "no-cache", etag, vary: "accept-encoding" };
  headers["x-content-type-options"] = "nosniff";
  if (request.headers["if-none-match"] === etag) return response.writeHead(304, headers).end();
  const type = extname(file);
  headers["content-type"] = TYPES[type] ?? "application/octet-stream";
  const { body, encoding } = await encode(content, etag, request, type);
  if (encoding) headers["content-encoding"] = encoding;
  headers["content-length"] = body.length;
  response.writeHead(200, headers);
  response.end(request.method === "HEAD" ? undefined : body);
}

function handler(request, response) {
  answer(request, response).catch((error) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
}

/** Listens under one address; true when it does, false when the port is taken. */
function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE") done(false);
      // A machine without IPv6 has no ::1.
      else if (host === "::1" && /^(EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(error.code)) done(true);
      else fail(error);
    });
    server.listen(port, host, () => done(true));
  });
}

async function listenOnAll(port) {
  const servers = ADDRESSES.map(() => createServer(handler));
  for (const [index, host] of ADDRESSES.entries()) {
    if (!(await listen(servers[index], port, host))) {
      for (const server of servers.slice(0, index)) server.close();
      return false;
    }
  }
  return true;
}

const wanted = Number(values.port);
let port = wanted;
while (!(await listenOnAll(port))) {
  port += 1;
  if (values.strict || port >= wanted + TRIES || port > 65535) {
    console.error(`Port ${wanted} is in use; name another with --port`);
    process.exit(1);
  }
}
if (port !== wanted) console.log(`Port ${wanted} is in use; taking ${port}`);
console.log(`Scopecheck is at http://localhost:${port}/`);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
