// Writes what Temml makes of the formulas of formulas.txt, and of formulas made from the names that KaTeX has:
//   node temml.mjs FOLDER_OF_NODE_MODULES > temml.txt
// Each line has a formula, a tab, and its MathML without attributes but those that mean something.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const modules = path.resolve(process.argv[2]);
const require = createRequire(path.join(modules, "index.js"));
const temml = require("temml");
const here = path.dirname(new URL(import.meta.url).pathname);
const version = JSON.parse(fs.readFileSync(path.join(modules, "temml", "package.json"), "utf8")).version;

const written = lines("formulas.txt");
const names = lines("../Coverage/katex-names.txt").filter((n) => /^\\[A-Za-z]+$/.test(n));
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"];
const skipped = /^\\(rule|tag|htm|html.*|includegraphics|url|href|color|textcolor|colorbox|fcolorbox|.*command|it|rm|bf|tt|sf|cal|def|gdef|edef|xdef|let|newcommand|global|long)$/;

const made = [];
for (const name of names.filter((n) => !skipped.test(n))) {
  const kind = kindOf(name);
  if (kind === "symbol") made.push(`a ${name} b`, made.length % 2 ? `x_{${name}}` : `${name}^2`);
  else if (kind === "argument") made.push(`${name}{x}`, `${name}{ab}_i`);
  else if (kind === "arguments") made.push(`${name}{a}{b}`);
  else if (kind === "delimiter") made.push(`${name}( x`);
}
for (const alphabet of ["mathbb", "mathbf", "mathcal", "mathfrak", "mathsf", "mathtt", "boldsymbol", "mathrm"])
  for (const letter of letters) made.push(`\\${alphabet}{${letter}}`);

console.log(`# Temml ${version}`);
for (const formula of [...new Set([...written, ...made])]) {
  const answer = render(formula);
  if (answer !== null || written.includes(formula)) console.log(`${formula}\t${answer ?? "error"}`);
}

function lines(file) {
  return fs.readFileSync(path.join(here, file), "utf8").split("\n").filter((l) => l && !l.startsWith("#"));
}

function render(formula) {
  try {
    const mathml = temml.renderToString(formula, { displayMode: true, annotate: false, throwOnError: true });
    return mathml
      .replace(/<(\w+)((?: [\w-]+="[^"]*")*)>/g, (_, tag, all) => {
        const kept = [...all.matchAll(/ (?:mathvariant|notation|scriptlevel|displaystyle)="[^"]*"/g)].join("");
        return `<${tag}${kept}>`;
      })
      .replace(/[\t\n]/g, " ");
  } catch {
    return null;
  }
}

function kindOf(name) {
  if (render(`a ${name} b`) && !render(`${name}`)) return render(`${name}{a}{b}`) && !render(`${name}{a}`) ? "arguments" : "argument";
  if (render(`${name}`)) return "symbol";
  if (render(`${name}{x}`)) return "argument";
  if (render(`${name}{a}{b}`)) return "arguments";
  return render(`${name}( x`) ? "delimiter" : "none";
}
