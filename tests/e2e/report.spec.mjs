// What people take along: files, and printed pages.

import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";

import { FILLED, LANGUAGES, catch_prints, expect, test, words } from "./person.mjs";

/** The command line, as the native tests built it. */
const CLI = process.env.SCOPECHECK_CLI || "target/debug/scopecheck";

/** A picture of one dot. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** Presses a button that saves; gives the file's name and bytes. */
async function save(person, button) {
  const loading = person.page.waitForEvent("download");
  await person.press_button(button);
  const download = await loading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function open_report(person) {
  await person.open_start();
  await person.open_filled();
  await person.open_page("report");
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    // the browser's own line about a file that it cannot get
    test.use({ language, expected_trouble: [/ERR_FAILED/] });

    test("a report is saved as a web page", async ({ person }) => {
      const { take } = person.w;
      await open_report(person);
      const { name, bytes } = await save(person, take.save(take.html));
      expect(name).toMatch(/^scopecheck-.+-\d{4}-\d\d-\d\d\.html$/);
      const html = bytes.toString("utf8");
      expect(html).toContain(`<html lang="${language}">`);
      for (const words of [take.title, take.disclaimer, take.answers]) expect(html).toContain(words);
      await expect(person.main.getByRole("status")).toHaveText(take.done);
    });

    test("it is printed on pages of its own", async ({ person, page, context }) => {
      const { take } = person.w;
      const prints = await catch_prints(page);
      await open_report(person);
      await person.press_button(take.print);
      await expect.poll(() => prints.length).toBe(1);
      const [{ html, lang, title }] = prints;
      expect(lang).toBe(language);
      expect(title).toContain(take.title);
      await expect(person.main.getByRole("status")).toHaveText(take.done);
      await person.see_focus_on(page.getByRole("button", { name: take.print, exact: true }));

      const paper = await context.newPage();
      await paper.setContent(html);
      await expect(paper.getByRole("heading", { level: 1 })).toHaveText(take.title);
      await expect(paper.getByRole("heading", { name: take.answers, exact: true })).toBeVisible();
      const pdf = (await paper.pdf({ preferCSSPageSize: true, tagged: true })).toString("latin1");
      expect(pdf, "tagged").toContain("/StructTreeRoot");
      expect(pdf, "with its language").toContain(`/Lang (${language})`);
      const pages = pdf.match(/\/Type \/Page\b/g).length;
      expect(pages, "the whole report").toBeGreaterThan(8);
      expect(pdf, "A4").toMatch(/\/MediaBox \[0 0 59[45]\S* 84[12]/);
    });

    test("it is what the visitor wants it to be", async ({ person }) => {
      const { take } = person.w;
      const other = language === "en" ? words.de : words.en;
      await open_report(person);
      await person.untick(take.sections, take.answers);
      await person.choose(take.language, other.name);
      await person.write(take.assessor, "Ines Birch <b>");
      await person.write(take.footer, "Birch & Co");
      await person.open_logo({ name: "logo.png", mimeType: "image/png", buffer: PNG });
      await person.see(take.logo_there);
      const { bytes } = await save(person, take.save(take.html));
      const html = bytes.toString("utf8");
      expect(html).toContain(other.take.title);
      expect(html).not.toContain(`>${other.take.answers}<`);
      expect(html).toContain("Ines Birch &lt;b&gt;");
      expect(html).toContain("Birch &amp; Co");
      expect(html).toMatch(/<img [^>]*src="data:image\/png;base64,/);

      // they stay with the assessment
      await person.open_tasks();
      const { content } = await person.save_file();
      expect(content.report.left_out).toEqual(["answers"]);
      expect(content.report.assessor).toBe("Ines Birch <b>");

      await person.open_page("report");
      await person.press_button(take.remove_logo);
      await expect(person.main.getByText(take.logo_there)).toHaveCount(0);
      await person.see_focus_on(person.logo());
      await person.open_logo({ name: "logo.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
      await expect(person.notice).toContainText(take.logo_wrong);
    });

    test("a questionnaire goes out, and comes back filled in", async ({ person }) => {
      const { take } = person.w;
      await open_report(person);
      const { name, bytes } = await save(person, take.questionnaire);
      expect(name).toMatch(/\.xlsx$/);

      // another check, in which nothing is answered yet
      await person.page.reload();
      await person.wait_until_it_runs();
      await person.open_page("report");
      await person.read_in({ name: "junk.xlsx", mimeType: "", buffer: Buffer.from("no workbook") });
      await expect(person.notice).toContainText(take.nothing_read);
      await person.read_in({ name, mimeType: "", buffer: bytes });
      await expect(person.notice).toContainText(take.read_in(name));
      await expect(person.notice).toContainText(/[1-9]\d* /);
      await person.open_page("transition");
      await expect(person.main.getByRole("radio", { checked: true })).toHaveCount(3);
    });

    test("without a connection it says so, and works again with one", async ({ person, page }) => {
      const { take } = person.w;
      await open_report(person);
      await page.route("**/scopecheck_report_bg.wasm", (route) => route.abort());
      await person.press_button(take.save("JSON"));
      await expect(person.main.getByRole("alert")).toHaveText(take.not_fetched);
      await page.unroute("**/scopecheck_report_bg.wasm");
      const { bytes } = await save(person, take.save("JSON"));
      expect(JSON.parse(bytes).format).toBe("scopecheck-report");
      await expect(person.main.getByRole("alert")).toHaveCount(0);
    });
  });
}

test("each file is, byte for byte, what the command line writes", async ({ person }) => {
  const { take } = person.w;
  await open_report(person);
  for (const [key, button] of Object.entries(take.formats)) {
    const { name, bytes } = await save(person, take.save(button));
    const [, day] = /-(\d{4}-\d\d-\d\d)\.\w+$/.exec(name);
    const call = ["report", FILLED, "--as", key, "--lang", "en", "--today", day];
    const expected = execFileSync(CLI, call, { maxBuffer: 64 * 1024 * 1024 });
    expect(bytes.equals(expected), `${key}: ${bytes.length} and ${expected.length} bytes`).toBe(true);
  }
});
