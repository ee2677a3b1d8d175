// On every host page of examples/hosts/ the check works in Firefox, too, and the house stays as it was: the same pages, the
// same server and the same look at the house as in tests/e2e/hosts.spec.mjs. Each page is one test.
// SCOPECHECK_FIREFOX=firefox node tests/firefox/houses.mjs [part of a page's name]

import { HOST_NAMES, serve_hosts } from "../e2e/hosts_server.mjs";
import { EVENTS, HOUSES, changes, faults_of_looks, let_go_of_focus, listen_to_guests, look_at_guest, look_at_house } from "../e2e/house.mjs";
import { words } from "../e2e/words.mjs";
import { Firefox } from "./browser.mjs";

const ORGANIZATION = "Alder Hosting Ltd";

/** In the page: the elements, those within other elements, too. */
function guest_at(index) {
  const inside = (root) => [...root.querySelectorAll("*")].flatMap((it) =>
    it.localName === "scope-check" ? [it] : it.shadowRoot ? inside(it.shadowRoot) : []);
  return inside(document)[index];
}

/** Visits a page; adds to `problems`, as sentences, what is wrong with it. */
async function visit(name, tab, server, problems) {
  const house = HOUSES[name];
  const see_house = async (host, except = []) => problems.push(...changes(host, await tab.call(look_at_house), except));
  const ready = (guest) => tab.call((it) => it.whenReady().then(() => undefined), guest);
  const blur = () => tab.call(let_go_of_focus);

  server.hold();
  await tab.go(server.url(name));
  await tab.until("the page", () => location.protocol === "http:" && document.readyState !== "loading"
    && [...document.querySelectorAll("link[rel=stylesheet]")].every((it) => it.sheet));
  const heard = await tab.reference(listen_to_guests, EVENTS);
  if (house.field) await tab.call((field) => document.querySelector(field).focus(), house.field);
  await tab.call(() => scrollTo(0, 30));
  const before = await tab.call(look_at_house);

  server.let_go();
  await tab.call(() => customElements.whenDefined("scope-check").then(() => undefined));
  for (const index of house.languages.keys()) {
    const guest = await tab.reference(guest_at, index);
    if (await tab.call((it) => it.checkVisibility() && it.getBoundingClientRect().top < innerHeight, guest)) await ready(guest);
  }
  await see_house(before);
  if (house.opener) await tab.press(await tab.reference((opener) => document.querySelector(opener), house.opener));

  await blur();
  const host = await tab.call(look_at_house);
  for (const [index, language] of house.languages.entries()) {
    const guest = await tab.reference(guest_at, index);
    await tab.call((it) => it.scrollIntoView(), guest);
    await ready(guest);
    problems.push(...faults_of_looks(await tab.call(look_at_guest, guest)));
    await journey(tab, guest, words[language], `${ORGANIZATION} ${index}`);
    await blur();
    await see_house(host, ["scroll", ...(house.reacts ?? [])]);
  }
  const told = await tab.call((list) => [...list], heard);
  const told_ready = told.filter((it) => it.name === "ready").map((it) => it.guest).sort();
  if (told_ready.join() !== [...house.languages.keys()].join()) problems.push(`ready was told by ${told_ready.join()}`);
  if (/Alder|managed hosting|scope\./.test(JSON.stringify(told))) problems.push(`an answer is told: ${JSON.stringify(told)}`);
  for (const { detail } of told.filter((it) => it.name === "policy")) problems.push(`policy: ${detail.directive} ${detail.blocked}`);
}

/** From the first question to the result. */
async function journey(tab, guest, w, organization) {
  const root = await tab.reference((it) => it.shadowRoot.getElementById("scopecheck"), guest);
  // words are told as they are read: a space that forbids a break is a space
  const see_page = (key) => tab.until(`the page “${w.headings[key]}”`, (it, heading) =>
    it.shadowRoot.querySelector("h1, h2, h3, h4")?.textContent.replace(/\s+/g, " ").trim() === heading, guest, w.headings[key]);
  const press = async (role, name) => tab.press(await tab.find(root, role, name));
  const write = async (name, text) => {
    await press("textbox", name);
    await tab.type(text);
  };
  await see_page("start");
  await press("radio", w.an_organization);
  await press("button", w.go_on);
  await see_page("organization");
  await write(w.organization, organization);
  await press("button", w.go_on);
  await see_page("services");
  await write(w.services, "managed hosting");
  await press("button", w.go_on);
  await see_page("boundaries");
  await tab.call((it) => { it.goTo("result"); }, guest);
  await see_page("result");
  await tab.until("the statement", (it, name) => it.shadowRoot.querySelector("blockquote")?.textContent.includes(name), guest, organization);
}

const program = process.env.SCOPECHECK_FIREFOX || "firefox";
const chosen = HOST_NAMES.filter((name) => name.includes(process.argv[2] ?? ""));
const server = await serve_hosts();
const firefox = await Firefox.start(program).catch((error) => {
  console.error(`Firefox (${program}) does not start: ${error.message}`);
  process.exit(1);
});
let [passed, failed] = [0, 0];
try {
  for (const name of chosen) {
    const started = Date.now();
    const tab = await firefox.tab();
    const problems = [];
    await visit(name, tab, server, problems).catch((error) => problems.push(error.message));
    problems.push(...tab.trouble);
    server.let_go();
    await tab.close();
    console.log(`${problems.length === 0 ? "ok    " : "FAILED"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    for (const problem of problems) console.log(`       ${problem}`);
    if (problems.length > 0) failed += 1;
    else passed += 1;
  }
} finally {
  await firefox.stop();
  await server.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
