// What libraries of another time did to every page, all at once. None of it is done to harm anybody.
Object.prototype.extend = function (from) { return Object.assign(this, from); };
Object.prototype.each = function (call) { for (const name in this) call(name, this[name]); };
Object.prototype.version = '1.6.1';
Array.prototype.last = function () { return this[this.length - 1]; };
Array.prototype.remove = function (one) { return this.filter((it) => it !== one); };
Array.prototype.toJSON = function () { return `[${this.join()}]`; };
String.prototype.toJSON = function () { return `"${this}"`; };
Function.prototype.bindAsEventListener = function (to) { return (event) => this.call(to, event); };

// a monitor that measures requests, and hands on a promise of its own
const fetched = [];
const plain_fetch = window.fetch;
window.fetch = function (...given) {
  fetched.push(given);
  return new Promise((done, failed) => { plain_fetch.apply(window, given).then(done, failed); });
};
// a reviver that thinks that every text with a date in it is one
const plain_parse = JSON.parse;
JSON.parse = (text, reviver) => plain_parse(text, reviver ?? ((name, value) =>
  (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? new Date(value) : value)));
// zones that follow what happens later
const plain_then = Promise.prototype.then;
Promise.prototype.then = function (done, failed) {
  const follow = (call) => (typeof call === 'function' ? (value) => call(value) : call);
  return plain_then.call(this, follow(done), follow(failed));
};
const plain_timeout = window.setTimeout;
window.setTimeout = (call, ...more) => plain_timeout(typeof call === 'function' ? (...given) => call(...given) : call, ...more);
// a registry that notes who defines what
const defined = [];
const plain_define = customElements.define;
customElements.define = function (name, made, options) {
  defined.push(name);
  return plain_define.call(customElements, name, made, options);
};
