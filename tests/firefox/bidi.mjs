// WebDriver BiDi, the protocol that every browser is to be driven by (https://w3c.github.io/webdriver-bidi/): commands out,
// answers and events in, over one socket. Firefox speaks it by itself, without a driver beside it.
//
// A client of our own, because the tests need a dozen commands: the libraries for it bring eighty packages, and that of the
// other end-to-end tests asks a Firefox of the extended support for commands that it does not know.

import WebSocket from "ws";

/** How long a command may take. */
const PATIENCE = 30_000;

export class Connection {
  #socket;
  #last = 0;
  #waiting = new Map();
  #hearing = new Set();

  /** Connects to a browser that listens at `address`, and begins a session. */
  static async open(address) {
    const socket = new WebSocket(`${address}/session`);
    await new Promise((done, fail) => socket.once("open", done).once("error", fail));
    const connection = new Connection(socket);
    await connection.send("session.new", { capabilities: {} });
    return connection;
  }

  constructor(socket) {
    this.#socket = socket;
    socket.on("message", (data) => this.#take(JSON.parse(data.toString())));
    socket.on("close", () => {
      for (const { fail } of this.#waiting.values()) fail(new Error("the browser is gone"));
    });
  }

  /** Sends a command and gives its answer. */
  send(method, params) {
    const id = (this.#last += 1);
    return new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error(`${method}: no answer within ${PATIENCE / 1000} s`)), PATIENCE);
      const end = (then) => (value) => {
        clearTimeout(late);
        this.#waiting.delete(id);
        then(value);
      };
      this.#waiting.set(id, { method, done: end(done), fail: end(fail) });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Calls `hear` with the name and the content of every event from now on; gives the way to end that. */
  hear(hear) {
    this.#hearing.add(hear);
    return () => this.#hearing.delete(hear);
  }

  #take(message) {
    if (message.type === "event") {
      for (const hear of this.#hearing) hear(message.method, message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    if (message.type === "success") waiting?.done(message.result);
    else waiting?.fail(new Error(`${waiting.method}: ${message.error}: ${message.message}`));
  }

  close() {
    this.#socket.close();
  }
}

/** A value as the protocol takes it. */
export function to_remote(value) {
  if (value === undefined) return { type: "undefined" };
  if (value === null) return { type: "null" };
  if (Array.isArray(value)) return { type: "array", value: value.map(to_remote) };
  // a reference to something in the page
  if (typeof value === "object" && ("handle" in value || "sharedId" in value)) return value;
  if (typeof value === "object") return { type: "object", value: Object.entries(value).map(([key, it]) => [key, to_remote(it)]) };
  return { type: typeof value, value };
}

/** A value as the protocol gives it; a node stays a reference. */
export function from_remote({ type, value, sharedId, handle }) {
  if (type === "null") return null;
  if (type === "node") return { type, sharedId, handle };
  if (type === "array") return value.map(from_remote);
  if (type === "object") return Object.fromEntries(value.map(([key, it]) => [key, from_remote(it)]));
  // NaN, Infinity and -0 are written as words
  if (type === "number") return Number(value);
  return value;
}
