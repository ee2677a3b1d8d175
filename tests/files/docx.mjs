// What a reader that is not ours misses in a report, or a questionnaire, for word processors.

import mammoth from "mammoth";

// Every style that the report has: a paragraph or run of another one is warned of.
const styleMap = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='About'] => p.about:fresh",
  "p[style-name='TOC Heading'] => p.contents:fresh",
  "p[style-name='toc 1'] => nav > p:fresh",
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Picture'] => p.picture:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Callout'] => p.callout:fresh",
  "p[style-name='Fact'] => p.fact:fresh",
  "p[style-name='Table Text'] => p:fresh",
  "p[style-name='Table Head'] => p:fresh",
  "p[style-name='Page Break'] => ",
  "p[style-name='Closing Lines'] => footer > p:fresh",
  "r[style-name='Strong'] => strong",
  "r[style-name='Quiet'] => small",
  "r[style-name='Hyperlink'] => ",
];

// What a report has of everything, and a questionnaire of some.
const inReports = {
  "headings below those in sections": /<h3>/g,
  "facts": /<p class="fact">/g,
  "words in bold": /<strong>/g,
  "quiet words": /<small>/g,
  "a callout": /<p class="callout">/g,
  "a quote": /<blockquote>/g,
};
const everywhere = {
  "a title": /<p class="title">/g,
  "headings of sections": /<h1>/g,
  "headings in sections": /<h2>/g,
  "lists": /<ul><li>/g,
  "tables": /<table>/g,
};

/** @param {string} path @param {boolean} isReport @returns {Promise<string[]>} */
export async function problemsOf(path, isReport) {
  const { value: html, messages } = await mammoth.convertToHtml({ path }, { styleMap });
  const problems = messages.map((message) => message.message);
  const count = (pattern) => (html.match(pattern) ?? []).length;

  for (const [what, pattern] of Object.entries({ ...everywhere, ...(isReport ? inReports : {}) })) {
    if (count(pattern) === 0) problems.push(`There is no trace of ${what}.`);
  }
  for (const [first, ...rest] of html.split("<table>").slice(1).map((table) => table.split("</thead>"))) {
    const heads = first.match(/<th>/g) ?? [];
    if (!first.startsWith("<thead><tr>") || rest.length !== 1 || heads.length < 2) {
      problems.push(`A table has no row of headings: ${first.slice(0, 120)}`);
    }
  }
  for (const [, target] of html.matchAll(/<a href="#([^"]+)">/g)) {
    if (!html.includes(`<a id="${target}">`)) problems.push(`A link leads nowhere: ${target}`);
  }
  if (count(/<a href="#/g) !== count(/<h1>/g)) problems.push("Not every section has its link.");
  for (const [picture] of html.matchAll(/<img[^>]*>/g)) {
    if (!/ alt="[^"]+"/.test(picture)) problems.push("A picture has no description.");
  }
  return [...new Set(problems)];
}
