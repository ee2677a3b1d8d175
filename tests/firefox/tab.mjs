// One tab of a Firefox: what happens in it, and what somebody does in it by mouse and keyboard.

import { from_remote, to_remote } from "./bidi.mjs";

/** How long something may take to appear. */
const PATIENCE = 10_000;

export class Tab {
  /** Errors, warnings and exceptions of its pages. */
  trouble = [];
  #connection;
  #context;
  #user;
  #deaf;

  static async open(connection) {
    const tab = new Tab();
    tab.#connection = connection;
    tab.#user = (await connection.send("browser.createUserContext", {})).userContext;
    tab.#context = (await connection.send("browsingContext.create", { type: "tab", userContext: tab.#user })).context;
    tab.#deaf = connection.hear((name, { source, level, text, type }) => {
      if (name !== "log.entryAdded" || source.context !== tab.#context) return;
      if (["error", "warn"].includes(level)) tab.trouble.push(`${type} ${level}: ${text}`);
    });
    await connection.send("session.subscribe", { events: ["log.entryAdded"], contexts: [tab.#context] });
    return tab;
  }

  async close() {
    this.#deaf();
    await this.#connection.send("browsingContext.close", { context: this.#context });
    await this.#connection.send("browser.removeUserContext", { userContext: this.#user });
  }

  /** Goes to a page and does not wait for it. */
  async go(url) {
    await this.#connection.send("browsingContext.navigate", { context: this.#context, url, wait: "none" });
  }

  /** Calls a function in the page and gives what it returns. */
  async call(run, ...given) {
    return from_remote(await this.#run(run, given, "none"));
  }

  /** Calls a function in the page and gives a reference to what it returns, to be given to other calls. */
  async reference(run, ...given) {
    const { handle, sharedId } = await this.#run(run, given, "root");
    return sharedId === undefined ? { handle } : { sharedId, handle };
  }

  async #run(run, given, resultOwnership) {
    const answer = await this.#connection.send("script.callFunction", {
      functionDeclaration: String(run),
      arguments: given.map(to_remote),
      target: { context: this.#context },
      awaitPromise: true,
      resultOwnership,
    });
    if (answer.type === "exception") throw new Error(`in the page: ${answer.exceptionDetails.text}`);
    return answer.result;
  }

  /** Waits until a function in the page returns something true. */
  async until(what, run, ...given) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      // between two pages there is none to ask
      const found = await this.call(run, ...given).catch((error) => error);
      if (found && !(found instanceof Error)) return found;
      if (Date.now() > end) throw new Error(`waited for ${what}${found ? `: ${found.message}` : ""}`);
      await new Promise((done) => setTimeout(done, 30));
    }
  }

  /** What has this role and name within an element, as assistive technology is told; waits for it. */
  async find(root, role, name) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const { nodes } = await this.#connection.send("browsingContext.locateNodes", {
        context: this.#context,
        locator: { type: "accessibility", value: { role, name } },
        startNodes: [{ sharedId: root.sharedId }],
      });
      if (nodes.length > 0) return { sharedId: nodes[0].sharedId };
      if (Date.now() > end) throw new Error(`there is no ${role} “${name}”`);
      await new Promise((done) => setTimeout(done, 30));
    }
  }

  /** Presses something with the mouse, where it is seen. */
  async press(node) {
    await this.call((it) => it.scrollIntoView({ block: "center" }), node);
    const origin = { type: "element", element: { sharedId: node.sharedId } };
    await this.#act("pointer", [
      { type: "pointerMove", x: 0, y: 0, origin },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ]);
  }

  /** Types, into whatever has focus. */
  async type(text) {
    await this.#act("key", [...text].flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]));
  }

  async #act(type, actions) {
    await this.#connection.send("input.performActions", { context: this.#context, actions: [{ type, id: type, actions }] });
  }
}
