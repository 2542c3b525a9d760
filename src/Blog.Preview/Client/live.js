// The preview's client: it says to the server which page is shown in which version, and does what the server answers.

const self = document.currentScript;
const page = self.dataset.page;
let { token, version } = self.dataset;
// The desk shows pages in frames, which get no panel.
// A page on another machine has no token: it follows changes, and shows no diagnostics.
const panel = window === top ? makePanel((path, line, column) => send({ type: "open", path, line, column, token })) : null;

// The elements from before the theme's scripts ran. All others are theirs.
const parsed = new WeakSet();
for (const walker = document.createTreeWalker(document); walker.nextNode();) parsed.add(walker.currentNode);

/** The page as it was served; null until it is there. */
let served = null;
let isReady = false, waiting = null;
ask("force-cache").then(answer => {
  if (answer?.version !== version) return;
  served = answer.document;
  pair(served.documentElement, document.documentElement, node => parsed.has(node));
}).catch(() => {}).finally(() => {
  isReady = true;
  if (waiting) carryOut(waiting);
});

/** Fetches this page. The cache has it as it was served. Null when the answer is not a page of the preview. */
async function ask(cache) {
  const response = await fetch(location.href.split("#")[0], { cache, headers: { Accept: "text/html" } });
  const text = await response.text();
  const answer = parse(text);
  const script = answer.querySelector("script[data-blog-live]");
  return script && { page: script.dataset.page, token: script.dataset.token, version: script.dataset.version, html: text, document: answer };
}

function parse(html) {
  return new DOMParser().parseFromString(html, "text/html");
}

// ---- The page ------------------------------------------------------------------------------------------------------------------

function receivePage(message) {
  if (message.page !== page || typeof message.html !== "string") return;
  panel?.sign("gone", "");
  if (message.version === version) return;
  if (!isReady) return void (waiting = message);
  const start = performance.now();
  const now = parse(message.html);
  if (!served || needsReload(served, now)) return reload();
  version = message.version;
  const held = holdScroll();
  const { added, changed } = morph(served, now);
  performance.clearMeasures("blog:update");
  performance.measure("blog:update", { start });
  document.dispatchEvent(new CustomEvent("blog:update", { detail: { added: [...added], changed: [...changed] } }));
  held();
  showChange([...added, ...changed], "follow" in self.dataset);
}

/** Reloads; the browser keeps the scroll position. Never twice in a second, whatever the server says. */
function reload() {
  const since = Date.now() - Number(session("blog-preview-reload") ?? 0);
  setTimeout(() => {
    session("blog-preview-reload", String(Date.now()));
    location.reload();
  }, since < 1000 ? 1000 : 0);
}

function go(address) {
  const url = new URL(address, location.href);
  if (window !== top || url.origin !== location.origin || url.pathname === location.pathname) return;
  location.assign(url.href);
}

// ---- The connection ------------------------------------------------------------------------------------------------------------

const SOON = 200, LATE = 4000, PATIENCE = 1500;
let socket = null, delay = SOON, timer = 0, lostAt = 0, isAsking = false;

function connect() {
  clearTimeout(timer);
  const mine = socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/_blog/live`);
  mine.addEventListener("open", () => {
    send({ type: "look", page, version, token });
  });
  mine.addEventListener("message", event => {
    [delay, lostAt] = [SOON, 0];
    panel?.sign("lost", "");
    receive(event.data);
  });
  mine.addEventListener("close", () => {
    if (mine !== socket) return;
    socket = null;
    later();
  });
}

function later() {
  lostAt ||= Date.now();
  timer = setTimeout(renew, delay);
  delay = Math.min(delay * 1.6, LATE);
  if (Date.now() - lostAt >= PATIENCE) panel?.sign("lost", "The preview is not running. Trying again…");
}

/** After a lost connection the page is fetched first: a server that was started again has another token. */
async function renew() {
  clearTimeout(timer);
  if (socket || isAsking) return;
  isAsking = true;
  const answer = await ask("no-store").catch(() => false);
  isAsking = false;
  if (answer === false) return later();
  if (answer) {
    token = answer.token;
    carryOut({ type: "page", ...answer });
  }
  connect();
}

/** The reader is back: asks at once for what was missed. */
function wake() {
  if (document.visibilityState === "hidden") return;
  if (socket) send({ type: "look", page, version, token });
  else if (lostAt) renew();
}

function send(message) {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

function receive(text) {
  let message;
  try { message = JSON.parse(text); } catch { return; }
  carryOut(message);
}

function carryOut(message) {
  try {
    switch (message?.type) {
      case "page": return receivePage(message);
      case "assets": return Array.isArray(message.urls) ? refreshAssets(message.urls) : undefined;
      case "gone": return message.page === page ? panel?.sign("gone", "This page is no longer part of the site.") : undefined;
      case "go": return typeof message.url === "string" ? go(message.url) : undefined;
      case "diagnostics": return panel?.show(message);
    }
  } catch (failure) {
    // A page that is changed by half would be wrong; a reloaded one is not.
    console.warn("The preview reloads the page, since it could not change it:", failure);
    if (message.type === "page") reload();
  }
}

addEventListener("online", wake);
addEventListener("pageshow", event => { if (event.persisted) wake(); });
document.addEventListener("visibilitychange", wake);
connect();
