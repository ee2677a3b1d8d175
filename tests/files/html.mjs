// What a validator that is not ours has against a page of the report or the questionnaire.

import { HtmlValidate, StaticConfigLoader } from "html-validate";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
      // How long the name of an organization is, is its own affair.
      "long-title": "off",
    },
  }),
);

/** @param {string} path @returns {Promise<string[]>} */
export async function problemsOf(path) {
  const report = await validator.validateFile(path);
  const messages = report.results.flatMap((result) => result.messages);
  return messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`);
}
