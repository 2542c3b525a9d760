// Draws the pictures of README.md and of the guide from the program as it is, each in light and dark:
//
//   node --experimental-websocket docs/pictures/draw.mjs PROGRAM [FOLDER]
//
// PROGRAM is the program, a file `blog` or `blog.dll`. A preview shows the sample blog in a temporary folder, and
// headless Chromium, which BLOG_CHROMIUM names, takes the pictures. They go into the repository, or below FOLDER. The
// script fails when a page has an error, or when a picture that is in the repository is not among those it draws.
import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const repository = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const [program, target = repository] = process.argv.slice(2);
if (!program) throw new Error("Name the program: draw.mjs PROGRAM [FOLDER]");
const command = program.endsWith(".dll") ? ["dotnet", resolve(program)] : [resolve(program)];

const desktop = [1180, 760];
const phone = [390, 760];
const readme = "docs/pictures";
const guide = "docs/guide/content/images";

// In this order. `at` is scrolled to the top; `change` edits the blog first, and what it changed stays.
const pictures = [
  { folder: readme, name: "home", path: "/", size: [1180, 700] },
  { folder: readme, name: "post", path: "/posts/how-far-to-step/", size: [1180, 900], change: addPost },
  { folder: guide, name: "phone", path: "/posts/how-far-to-step/", size: phone },
  { folder: guide, name: "series", path: "/series/object-oriented-programming/", at: "theme:parts", size: desktop },
  { folder: guide, name: "review", path: "/reviews/2020-11/", at: "5-a-toolbox-for-gans", size: desktop },
  { folder: guide, name: "desk", path: "/_blog/", size: desktop },
  { folder: guide, name: "copy", path: "/_blog/crossposts/a-brief-introduction-to-hdf5/medium", size: desktop },
  { folder: guide, name: "mail", path: "/_blog/newsletter/2020-11", size: desktop },
  { folder: guide, name: "mistake", path: "/about/", size: [1180, 560], change: breakLink },
  { folder: guide, name: "plaintext", path: "/", size: desktop, change: (site) => takeTheme(site, "plaintext") },
  { folder: guide, name: "notebook", path: "/", size: desktop, change: (site) => takeTheme(site, "notebook") },
];

// The post that README.md shows.
function addPost(site) {
  const post = /^````markdown\n(---\n[^]*?)^````$/m.exec(readFileSync(join(repository, "README.md"), "utf8"))[1];
  writeFileSync(join(site, "content/posts/how-far-to-step.md"), post);
}

function breakLink(site) {
  appendFileSync(join(site, "content/pages/about.md"), "\nRead [the first part](../posts/object-oriented.md).\n");
}

function takeTheme(site, name) {
  const about = join(site, "content/pages/about.md");
  writeFileSync(about, readFileSync(about, "utf8").replace(/\nRead \[the first part\].*\n$/, ""));
  const settings = join(site, "content/site.yml");
  writeFileSync(settings, readFileSync(settings, "utf8").replace(/^theme: .*$/m, `theme: ${name}`));
}

const scratch = mkdtempSync(join(tmpdir(), "blog-pictures-"));
const started = [];
try {
  await main();
} finally {
  await Promise.all(started.map(end));
  rmSync(scratch, { recursive: true, force: true, maxRetries: 10 });
}

async function main() {
  const site = join(scratch, "site");
  const made = spawnSync(command[0], [...command.slice(1), "new", "site", site, "--sample"], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(made.stdout + made.stderr);
  const preview = [...command, "preview", "--root", site, "--port", "5380", "--now", "2020-12-22", "--as-published"];
  const home = await line(preview, "stdout", /(http:\/\/localhost:\d+)\//);
  const page = await openPage(await line(chromium(), "stderr", /(ws:\/\/\S+)/));
  for (const picture of pictures) {
    picture.change?.(site);
    // The preview has read the change once its page says so; a request before that would show the page before it.
    if (picture.change) await pause(3000);
    for (const scheme of ["light", "dark"]) await draw(page, home, picture, scheme);
  }
  checkThatAllAreDrawn();
}

function chromium() {
  const browser = process.env.BLOG_CHROMIUM ?? "chromium";
  const profile = join(scratch, "profile");
  const options = ["--headless=new", "--no-sandbox", "--hide-scrollbars", "--disable-gpu", "--remote-debugging-port=0"];
  return [browser, ...options, `--user-data-dir=${profile}`, "about:blank"];
}

async function draw(page, home, { folder, name, path, at, size: [width, height] }, scheme) {
  await page("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1.25, mobile: false });
  const features = [
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ];
  await page("Emulation.setEmulatedMedia", { features });
  await page("Page.navigate", { url: home + path });
  await pause(500);
  // Fonts are there, pictures in view are decoded, and frames of the desk have their pages.
  const expression = `new Promise(done => document.readyState === "complete" ? done() : addEventListener("load", done))
    .then(() => ${JSON.stringify(at ?? null)} && document.getElementById("${at}").scrollIntoView())
    .then(() => document.fonts.ready).then(() => new Promise(done => setTimeout(done, 700)))
    .then(() => performance.getEntriesByType("navigation")[0].responseStatus)`;
  const { result } = await page("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
  if (result.value !== 200) throw new Error(`${path} answers with ${result.value}`);
  const { data } = await page("Page.captureScreenshot", { format: "webp", quality: 75 });
  const file = join(folder, scheme === "dark" ? `${name}.dark.webp` : `${name}.webp`);
  mkdirSync(join(target, folder), { recursive: true });
  const bytes = Buffer.from(data, "base64");
  writeFileSync(join(target, file), bytes);
  console.log(`${file}  ${Math.round(bytes.length / 1000)} kB`);
}

function checkThatAllAreDrawn() {
  const drawn = pictures.flatMap(({ folder, name }) => [`${folder}/${name}.webp`, `${folder}/${name}.dark.webp`]);
  const stored = [readme, guide].flatMap((folder) =>
    readdirSync(join(repository, folder)).filter((f) => f.endsWith(".webp")).map((f) => `${folder}/${f}`),
  );
  const differing = [
    ...stored.filter((f) => !drawn.includes(f)).map((f) => `${f} is not drawn by this script`),
    ...drawn.filter((f) => !stored.includes(f)).map((f) => `${f} is not in the repository`),
  ];
  if (differing.length > 0) throw new Error(differing.join("\n"));
}

// Starts a program and gives what its first fitting line says; the program goes on.
function line([file, ...options], stream, pattern) {
  const child = spawn(file, options, { stdio: ["ignore", "pipe", "pipe"] });
  started.push(child);
  return new Promise((done, fail) => {
    let text = "";
    child.on("error", fail);
    child.on("exit", () => fail(new Error(`${file} ended: ${text}`)));
    for (const output of [child.stdout, child.stderr]) {
      output.on("data", (bytes) => {
        text += bytes;
        const found = pattern.exec(text);
        if (found) done(found[1]);
      });
    }
  });
}

// A new page of the browser, as a function that sends a command of the DevTools protocol and awaits its answer.
async function openPage(address) {
  const socket = new WebSocket(address);
  const waiting = new Map();
  socket.addEventListener("message", ({ data }) => {
    const { id, result, error } = JSON.parse(data);
    const promise = waiting.get(id);
    waiting.delete(id);
    if (error) promise?.fail(new Error(error.message));
    else promise?.done(result);
  });
  await new Promise((done) => socket.addEventListener("open", done));
  let last = 0;
  const send = (method, params, sessionId) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      socket.send(JSON.stringify({ id: last, method, params, sessionId }));
    });
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  return (method, params) => send(method, params, sessionId);
}

function end(child) {
  if (child.exitCode !== null) return undefined;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill();
  return ended;
}

function pause(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}
