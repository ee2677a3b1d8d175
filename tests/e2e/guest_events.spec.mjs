// What the element tells its host: each event once, in the order in which things happen, through whatever roots it stands in.

import { expect, test } from "./guest.mjs";

const JOURNEY = ["start", "organization", "services", "boundaries", "result"];

for (const name of ["company", "shadow", "polluted", "dialog"]) {
  test(`${name}: each thing is told once, in order`, async ({ visit }) => {
    const it = await visit(name);
    await it.let_in();
    await it.open();
    const guest = await it.go_to_guest();
    await guest.journey("Alder Hosting Ltd");
    const heard = await it.heard();
    expect(heard[0]).toMatchObject({ name: "ready", detail: { version: 1 } });
    for (const { detail } of heard) expect(detail.version).toBe(1);
    const of = (kind) => heard.filter((it) => it.name === kind).map((it) => it.detail);
    expect.soft(of("ready")).toHaveLength(1);
    expect.soft(of("page").map((it) => it.page), "each page once").toEqual(JOURNEY);
    expect.soft(of("language").map((it) => it.language), "the language once").toEqual(["en"]);
    expect.soft(of("unsaved").map((it) => it.unsaved), "nothing, then something").toEqual([false, true]);
    expect.soft(of("error")).toEqual([]);
  });
}

test("where several stand on a page, each tells its own", async ({ visit }) => {
  const it = await visit("several");
  await it.let_in();
  const third = await it.go_to_guest(2);
  await third.journey("Alder Hosting Ltd");
  const heard = await it.heard();
  const unsaved = heard.filter((it) => it.name === "unsaved" && it.detail.unsaved);
  expect(unsaved).toHaveLength(1);
  const speaker = unsaved[0].guest;
  const pages = heard.filter((it) => it.name === "page" && it.detail.page !== "start");
  expect(new Set(pages.map((it) => it.guest))).toEqual(new Set([speaker]));
});
