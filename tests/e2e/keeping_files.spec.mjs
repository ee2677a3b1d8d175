// Saving where the visitor wants it, and again in the same place; dropping a file; a file that somebody changed.

import { readFileSync } from "node:fs";

import { FILLED, expect, test, words } from "./person.mjs";

const w = words.en.files;

/** The browser's dialog for a place to save at: gives `place` each time, and keeps what is written. */
async function choose_places(page, ...places) {
  await page.addInitScript((places) => {
    const written = (globalThis.written = []);
    globalThis.showSaveFilePicker = async () => {
      const place = places.shift();
      if (place === "cancel") throw new DOMException("", "AbortError");
      if (place === "frame") throw new DOMException("", "SecurityError");
      return {
        name: place,
        requestPermission: async () => "granted",
        createWritable: async () => {
          if (place === "full") throw new DOMException("", "QuotaExceededError");
          let text = "";
          return { write: async (part) => { text += part; }, close: async () => written.push([place, text]) };
        },
      };
    };
  }, places);
}

function written(page) {
  return page.evaluate(() => globalThis.written.map(([place, text]) => [place, JSON.parse(text).scope.organization]));
}

test("a check is saved where one wants it, and again in the same file", async ({ person }) => {
  await choose_places(person.page, "cancel", "a.json", "b.json");
  await person.open_start();
  await person.open_page("organization");
  await person.main.getByRole("textbox").first().fill("Alder");
  await person.open_page("tasks");
  await person.press_button(person.w.save);
  await person.press_button(person.w.save);
  await expect(person.notice).toContainText(w.saved_in("a.json"));
  await person.open_page("organization");
  await person.main.getByRole("textbox").first().fill("Birch");
  await person.open_page("tasks");
  await person.press_button(w.save_in("a.json"));
  await expect.poll(() => written(person.page)).toEqual([["a.json", "Alder"], ["a.json", "Birch"]]);
  await person.press_button(w.save_as);
  await expect(person.notice).toContainText(w.saved_in("b.json"));
  // another check is never written over this one
  await person.open_filled();
  await expect(person.main.getByRole("button", { name: person.w.save, exact: true })).toBeVisible();
});

for (const [place, told] of [["frame", undefined], ["full", w.not_written]]) {
  test(`where nothing can be written (${place}), the file is offered for download`, async ({ person }) => {
    await choose_places(person.page, place);
    await person.open_start();
    await person.open_page("tasks");
    await person.open_filled();
    const { name, content } = await person.save_file();
    expect(name).toBe("scopecheck.json");
    expect(content.checksum).toMatch(/^crc32-[0-9a-f]{8}$/);
    if (told) await expect(person.notice).toContainText(told);
  });
}

/** Drags a file over the element, or drops it; false where the browser may still go to the file. */
function drag(page, kind, name, text) {
  return page.locator("scope-check").evaluate((it, [kind, name, text]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], name));
    const root = it.shadowRoot.getElementById("scopecheck");
    const event = new DragEvent(kind, { dataTransfer, bubbles: true, composed: true, cancelable: true });
    root.querySelector(".main").dispatchEvent(event);
    return [event.defaultPrevented, root.hasAttribute("data-drop")];
  }, [kind, name, text]);
}

test("a file that is dropped on the element is opened", async ({ person }) => {
  await person.open_start();
  const text = readFileSync(FILLED, "utf8");
  expect(await drag(person.page, "dragover", "filled.json", text)).toEqual([true, true]);
  expect(await drag(person.page, "dragleave", "filled.json", text)).toEqual([true, false]);
  expect(await drag(person.page, "drop", "filled.json", text)).toEqual([true, false]);
  await expect(person.notice).toContainText(person.w.opened("filled.json"));
  await drag(person.page, "drop", "x.txt", "hello");
  await expect(person.notice).toContainText(person.w.file_refused);
});

test("a file that was changed after it was saved is opened, and it is said", async ({ person }) => {
  await person.open_start();
  await person.open_page("tasks");
  await person.open_filled();
  const { content } = await person.save_file();
  content.scope.organization = "Birch";
  await person.open_file({ name: "changed.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(content)) });
  await expect(person.notice.getByText(w.changed)).toBeVisible();
});
