// Writes the names of all commands and environments that KaTeX understands, from its npm package:
//   node katex-names.mjs FOLDER_OF_NODE_MODULES > katex-names.txt
import fs from "node:fs";
import path from "node:path";

const root = path.join(process.argv[2], "katex", "src");
const version = JSON.parse(fs.readFileSync(path.join(root, "..", "package.json"), "utf8")).version;
const commands = new Set();
const environments = new Set();
for (const file of fs.readdirSync(root, { recursive: true })) {
  if (!/\.(ts|js)$/.test(file)) continue;
  const text = fs.readFileSync(path.join(root, file), "utf8");
  if (file.startsWith("environments"))
    for (const names of text.matchAll(/names:\s*\[([^\]]*)\]/g))
      for (const name of names[1].matchAll(/"([A-Za-z]+\*?)"/g)) environments.add(name[1]);
  for (const name of text.matchAll(/["']\\\\([A-Za-z]+\*?|[^A-Za-z@"'])["']/g)) if (!/^(x$|cd(left|right|long))/.test(name[1])) commands.add(name[1]);
}

console.log(`# KaTeX ${version}`);
for (const name of [...commands].sort()) console.log(`\\${name}`);
for (const name of [...environments].sort()) console.log(`{${name}}`);
