// The browser of the gallery's tests: one version, from npm, because pictures and line breaks of another one differ.
// It is packed; unpacked it lies in target/, a folder for each version.

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const PACKAGE = "node_modules/@sparticuz/chromium/package.json";

/** Where that browser runs; elsewhere the installed one is taken, and pictures are not compared. */
export const IS_PINNED = process.platform === "linux" && process.arch === "x64";

const args = [
  "--disable-gpu",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  "--disable-lcd-text",
  "--disable-background-networking",
  "--no-first-run",
];

/** How Playwright starts it. */
export async function launch_options() {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  if (!IS_PINNED) {
    return { executablePath: process.env.SCOPECHECK_BROWSER || undefined, args: [...args, ...sandbox] };
  }
  const folder = await unpacked();
  return {
    executablePath: join(folder, "chromium"),
    // the package is made for places that have no sandbox; its own fonts stand in for signs that ours has not
    args: [...args, "--no-sandbox"],
    env: { ...process.env, FONTCONFIG_PATH: join(folder, "fonts") },
  };
}

async function unpacked() {
  const { version } = JSON.parse(readFileSync(PACKAGE, "utf8"));
  const folder = resolve("target/gallery-browser", version);
  if (existsSync(folder)) return folder;
  // beside it first, so that whoever breaks off leaves no half of it
  const beside = `${folder}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = beside;
  try {
    if (tmpdir() !== beside) throw new Error("the folder for temporary files cannot be chosen");
    const { default: chromium } = await import("@sparticuz/chromium");
    chromium.setGraphicsMode = false;
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  if (existsSync(folder)) rmSync(beside, { recursive: true });
  else renameSync(beside, folder);
  return folder;
}
