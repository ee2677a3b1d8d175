// A Firefox as people have it, with a profile of its own that is thrown away.

import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import { Connection } from "./bidi.mjs";
import { Tab } from "./tab.mjs";

/** How long it may take to start: the first start on a busy machine is slow. */
const PATIENCE = 60_000;

/** Where profiles are made: with what the other tests leave. */
const PROFILES = resolve("target");

/**
 * Quiet on a closed network: no updates, no first-run pages, no look-ups, no icons that a page's policy forbids. None of
 * them changes how pages are shown, but that scroll bars take no room: a bar that comes when the page grows would change the
 * width of everything, and that is no doing of the guest.
 */
const PREFERENCES = {
  "browser.chrome.favicons": false,
  "browser.chrome.site_icons": false,
  "ui.useOverlayScrollbars": 1,
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutConfig.showWarning": false,
  "browser.safebrowsing.blockedURIs.enabled": false,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage": "about:blank",
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.server": "data:,",
};

export class Firefox {
  #process;
  #profile;
  #connection;

  static async start(program) {
    const firefox = new Firefox();
    // some systems let Firefox see no folder of temporary files but its own
    await mkdir(PROFILES, { recursive: true });
    firefox.#profile = await mkdtemp(join(PROFILES, "firefox-"));
    const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
    await writeFile(join(firefox.#profile, "user.js"), lines.join(""));
    // it chooses a free port and says which
    const args = ["--headless", "--no-remote", "--profile", firefox.#profile, "--remote-debugging-port", "0"];
    firefox.#process = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
    try {
      firefox.#connection = await Connection.open(await address(firefox.#process));
      return firefox;
    } catch (error) {
      await firefox.stop();
      throw error;
    }
  }

  /** A tab with cookies and storage of its own. */
  async tab() {
    return Tab.open(this.#connection);
  }

  async stop() {
    const { exitCode } = this.#process;
    if (exitCode === null) {
      const ended = new Promise((done) => this.#process.once("exit", done));
      await this.#connection?.send("browser.close", {}).catch(() => this.#process.kill());
      const late = setTimeout(() => this.#process.kill("SIGKILL"), 10_000);
      await ended;
      clearTimeout(late);
    }
    this.#connection?.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Where it listens, as it says when it has started. */
function address(process) {
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`Firefox did not start within ${PATIENCE / 1000} s\n${said}`)), PATIENCE);
    let said = "";
    process.once("error", fail);
    process.once("exit", (code) => fail(new Error(`Firefox ended with ${code}\n${said}`)));
    process.stderr.setEncoding("utf8").on("data", (text) => {
      said += text;
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (found === undefined) return;
      clearTimeout(late);
      done(found);
    });
  });
}
