// The check in a frame, for hosts that may add one line of script and nothing else: the loader puts the frame beside itself,
// gives it its height, and says on it what the check inside says.

import { expect, test, words } from "./guest.mjs";

const { en, de } = words;

/** A page of somebody else with the loader in it. */
async function open(page, server, attributes) {
  await page.goto(server.put_up("framed", `<!doctype html><html lang="en"><head><title>Framed</title></head>
<body><main><h1>Framed</h1><script src="${server.ours}/frame.js" ${attributes} async></script></main></body></html>`));
  const frame = page.locator("iframe");
  await expect(frame).toHaveCount(1);
  return frame;
}

/** What the frame says on the page of the host from now on. */
function listen(page) {
  return page.evaluateHandle(() => {
    const heard = [];
    for (const name of ["ready", "page", "unsaved", "result", "height"]) {
      document.addEventListener(`scope-check-${name}`, (event) => heard.push([name, event.target.localName, { ...event.detail }]));
    }
    return heard;
  });
}

test("the frame stands beside its script, works, and has the height of what is in it", async ({ page, server }) => {
  const frame = await open(page, server, 'data-lang="de" data-theme="dark"');
  expect(await frame.evaluate((it) => it.parentElement.localName)).toBe("main");
  const src = new URL(await frame.getAttribute("src"));
  expect(src.origin).toBe(server.ours);
  expect(src.pathname).toBe("/frame.html");
  expect(src.searchParams.get("lang")).toBe("de");
  await expect(frame).toHaveAttribute("title", /./);
  const inside = page.frameLocator("iframe");
  await expect(inside.getByRole("heading", { level: 1 })).toHaveText(de.headings.start);
  const fits = () => frame.evaluate((it) => Math.round(it.getBoundingClientRect().height));
  const needed = () => inside.locator("scope-check").evaluate((it) => Math.ceil(it.getBoundingClientRect().height));
  await expect.poll(async () => Math.abs((await fits()) - (await needed()))).toBeLessThanOrEqual(1);
  await inside.getByRole("radio", { name: de.an_organization }).check();
  await inside.getByRole("button", { name: de.go_on, exact: true }).click();
  await expect(inside.getByRole("heading", { level: 1 })).toHaveText(de.headings.organization);
  await expect.poll(async () => Math.abs((await fits()) - (await needed()))).toBeLessThanOrEqual(1);
});

test("what the check says is said on the frame", async ({ page, server }) => {
  await open(page, server, 'data-lang="en"');
  const heard = await listen(page);
  const inside = page.frameLocator("iframe");
  await inside.getByRole("radio", { name: en.an_organization }).check();
  await inside.getByRole("button", { name: en.go_on, exact: true }).click();
  await inside.getByRole("textbox", { name: en.organization, exact: true }).fill("Alder Hosting Ltd");
  await expect.poll(() => heard.jsonValue()).toContainEqual(["page", "iframe", expect.objectContaining({ version: 1, page: "organization" })]);
  const said = await heard.jsonValue();
  for (const [, target] of said) expect(target).toBe("iframe");
  expect(JSON.stringify(said)).not.toContain("Alder");
});

test("nothing but that there is a channel goes to a page that is not the host", async ({ page, server }) => {
  await page.addInitScript(() => {
    // every message that any window of this page sends to another, with the origin it is meant for
    const send = window.postMessage;
    window.sent = [];
    window.postMessage = function (message, target, ...more) {
      window.sent.push([JSON.stringify(message), typeof target === "object" ? target?.targetOrigin : target]);
      return send.call(this, message, target, ...more);
    };
    addEventListener("message", ({ data, origin, ports }) => window.sent.push([JSON.stringify(data), origin, ports.length]));
  });
  await open(page, server, 'data-lang="en"');
  const inside = page.frameLocator("iframe");
  await inside.getByRole("radio", { name: en.an_organization }).check();
  await inside.getByRole("button", { name: en.go_on, exact: true }).click();
  await inside.getByRole("textbox", { name: en.organization, exact: true }).fill("Alder Hosting Ltd");
  const sent = await page.evaluate(() => window.sent);
  for (const [message, target] of sent) {
    expect(target, message).not.toBe("*");
    expect(message).not.toContain("Alder");
  }
  expect(sent.filter(([, , ports]) => ports === 1), "one channel").toHaveLength(1);
});

test("with data-sandbox the frame may do little, and the check works", async ({ page, server }) => {
  const frame = await open(page, server, 'data-lang="en" data-sandbox');
  const allowed = (await frame.getAttribute("sandbox")).split(/\s+/);
  expect(allowed).toEqual(expect.arrayContaining(["allow-downloads", "allow-scripts"]));
  // forms may be needed for the event of a form that is pressed; they are sent nowhere
  expect(allowed.filter((it) => !["allow-downloads", "allow-forms", "allow-scripts"].includes(it))).toEqual([]);
  const inside = page.frameLocator("iframe");
  await expect(inside.getByRole("heading", { level: 1 })).toHaveText(en.headings.start);
  await inside.getByRole("radio", { name: en.an_organization }).check();
  await inside.getByRole("button", { name: en.go_on, exact: true }).click();
  await expect(inside.getByRole("heading", { level: 1 })).toHaveText(en.headings.organization);
});

test("two loaders give two frames that keep apart", async ({ page, server }) => {
  await page.goto(server.put_up("two-frames", `<!doctype html><html lang="en"><head><title>Framed</title></head><body>
<div id="left"><script src="${server.ours}/frame.js" data-lang="en" async></script></div>
<div id="right"><script src="${server.ours}/frame.js" data-lang="de" async></script></div></body></html>`));
  const left = page.frameLocator("#left iframe");
  const right = page.frameLocator("#right iframe");
  await expect(left.getByRole("heading", { level: 1 })).toHaveText(en.headings.start);
  await expect(right.getByRole("heading", { level: 1 })).toHaveText(de.headings.start);
  const heard = await page.evaluateHandle(() => {
    const heard = [];
    document.addEventListener("scope-check-unsaved", (event) => heard.push([event.target.parentElement.id, event.detail.unsaved]));
    return heard;
  });
  await right.getByRole("radio", { name: de.an_organization }).check();
  await expect.poll(() => heard.jsonValue()).toContainEqual(["right", true]);
  expect((await heard.jsonValue()).filter(([side]) => side === "left")).toEqual([]);
});

test("its height follows what is in it and comes to rest", async ({ page, server }) => {
  const frame = await open(page, server, 'data-lang="en"');
  const heard = await listen(page);
  const inside = page.frameLocator("iframe");
  await expect(inside.getByRole("heading", { level: 1 })).toHaveText(en.headings.start);
  const heights = async () => (await heard.jsonValue()).filter(([name]) => name === "height").map(([, , { height }]) => height);
  for (const width of [1200, 500, 320, 900]) {
    await page.setViewportSize({ width, height: 700 });
    await page.waitForTimeout(500);
    const told = await heights();
    await page.waitForTimeout(500);
    expect(await heights(), "nothing more is told while nothing changes").toEqual(told);
    const [shown, needed] = [await frame.evaluate((it) => it.clientHeight), await inside.locator("scope-check").evaluate((it) => it.getBoundingClientRect().height)];
    expect(shown - needed).toBeGreaterThanOrEqual(0);
    expect(shown - needed).toBeLessThan(1);
    const bars = await inside.locator("html").evaluate((it) => [it.scrollHeight - it.clientHeight, it.scrollWidth - it.clientWidth]);
    expect(bars, "no second scroll bar").toEqual([0, 0]);
  }
  const told = await heights();
  told.forEach((height, index) => expect(height).not.toBe(told[index - 1]));
});

test("messages that are not the frame's change nothing", async ({ page, server }) => {
  const frame = await open(page, server, 'data-lang="en"');
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText(en.headings.start);
  const before = await frame.evaluate((it) => it.style.height);
  const heard = await listen(page);
  const answered = await page.evaluate(async (ours) => {
    let answered = 0;
    const forged = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { answered += 1; };
      port1.postMessage({ event: "scope-check-result", detail: { version: 1, forged: true } });
      port1.postMessage({ event: "scope-check-height", detail: { version: 1, height: 5 } });
      return port2;
    };
    // from the page itself, and from a frame of the same origin as ours that is not ours
    postMessage({ scopecheck: 1 }, location.origin, [forged()]);
    const other = document.createElement("iframe");
    other.src = `${ours}/frame.html?host=${location.origin}`;
    document.body.append(other);
    await new Promise((done) => { other.onload = done; });
    await new Promise((done) => setTimeout(done, 1500));
    document.querySelector("iframe").scopeCheck.evaluate();
    await new Promise((done) => setTimeout(done, 300));
    return answered;
  }, server.ours);
  expect(answered, "no call went to a stranger").toBe(0);
  expect(JSON.stringify(await heard.jsonValue())).not.toContain("forged");
  expect((await heard.jsonValue()).every(([, , detail]) => detail.height !== 5)).toBe(true);
  expect(before).not.toBe("5px");
});

test("a frame is asked as an element is, and answers name where they would go", async ({ page, server }) => {
  const frame = await open(page, server, 'data-lang="en" data-ask-answers="Alder"');
  const call = (method, ...given) => frame.evaluate(async (it, [method, given]) => {
    try {
      const value = await it.scopeCheck[method](...given);
      return value instanceof File ? value.name : value;
    } catch (reason) {
      return { refused: reason.name };
    }
  }, [method, given]);
  const inside = page.frameLocator("iframe");
  await expect(inside.getByRole("heading", { level: 1 })).toHaveText(en.headings.start);
  await call("importState", { format: "scopecheck-assessment", version: 1, scope: { applicant: "organization", organization: "Alder Hosting Ltd" } });
  expect(await call("evaluate")).toMatchObject({ edition: "2018", gates: expect.any(Array) });
  expect(await call("exportState")).toEqual({ refused: "NotAllowedError" });
  expect(await call("importState", "{")).toEqual({ refused: "DataError" });
  await call("goTo", "result");
  const box = inside.getByRole("checkbox", { name: en.give(`Alder (${new URL(page.url()).origin})`) });
  await box.check();
  expect(JSON.parse(await call("exportState")).scope.organization).toBe("Alder Hosting Ltd");
  expect(await call("report", "md")).toMatch(/\.md$/);
  await frame.evaluate((it) => it.setAttribute("data-lang", "de"));
  await expect(inside.getByRole("heading", { level: 1 })).toHaveText(de.headings.result);
});

test("a closed frame says what it forbids, and files can be saved from it", async ({ page, server }) => {
  await open(page, server, 'data-lang="en" data-sandbox');
  const inside = page.frameLocator("iframe");
  await inside.getByRole("radio", { name: en.an_organization }).check();
  await inside.locator(".privacy summary").click();
  await expect(inside.getByText(/This check runs in a closed-off frame/).first()).toBeVisible();
  const frame = page.locator("iframe");
  await frame.evaluate((it) => it.scopeCheck.goTo("report"));
  await expect(inside.getByRole("heading", { level: 1 })).toHaveText(en.headings.report);
  await expect(inside.getByRole("button", { name: en.take.print, exact: true })).toHaveCount(0);
  await frame.evaluate((it) => it.scopeCheck.goTo("tasks"));
  const loading = page.waitForEvent("download");
  await inside.getByRole("button", { name: en.save, exact: true }).click();
  expect((await loading).suggestedFilename()).toMatch(/\.json$/);
});

test("every option of the element reaches it through the frame", async ({ page, server }) => {
  await page.goto(server.put_up("empty", "<!doctype html><html lang=en><head><title>Empty</title></head><body></body></html>"));
  const names = await page.evaluate(async (ours) => (await import(`${ours}/scope-check.js`)).ScopeCheck.observedAttributes, server.ours);
  // what the frame itself knows, and what is fetched by the page around it
  const passed = names.filter((name) => !["closed", "questions"].includes(name));
  const values = { lang: "de", theme: "dark", view: "scope", tier: "full", edition: "2011", storage: "none", "heading-level": "2", "ask-answers": "Alder" };
  const value = (name) => values[name] ?? "/there";
  const frame = await open(page, server, passed.map((name) => `data-${name}="${value(name)}"`).join(" "));
  const inside = page.frameLocator("iframe").locator("scope-check");
  await expect(inside.getByRole("heading").first()).toBeVisible();
  const origin = new URL(page.url()).origin;
  for (const name of passed) {
    const expected = name === "ask-answers" ? `Alder (${origin})` : value(name).replace(/^\//, `${origin}/`);
    expect(await inside.getAttribute(name), name).toBe(expected);
  }
  await frame.evaluate((it) => it.setAttribute("data-view", "full"));
  await expect.poll(() => inside.getAttribute("view")).toBe("full");
});
