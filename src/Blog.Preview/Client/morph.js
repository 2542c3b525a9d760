// Changes the living document as its source changed. There are three trees: the page as it was served before (was), as it
// would be served now, and the living one. Only the differences between the first two are made in the third, so that the
// changes of the theme's scripts and of the reader stay. The first is kept up to date, and `twin` maps its nodes to living ones.

const twin = new WeakMap();
const replaced = new WeakMap();

/** The living node of a served one, unless a script has removed it. */
function twinOf(old) {
  const live = twin.get(old);
  return live?.isConnected ? live : undefined;
}

/** Finds the twins of a served tree. Nodes that scripts inserted have none; `isServed` says which were there before. */
function pair(old, live, isServed) {
  twin.set(old, live);
  if (isSealed(old)) return;
  const olds = [...old.childNodes], lives = [...live.childNodes].filter(isServed);
  const alike = olds.length === lives.length && olds.every((node, k) => node.nodeName === lives[k].nodeName);
  const pairs = alike ? olds.map((node, k) => [node, lives[k]]) : match(olds, lives).from.map((i, j) => [olds[i], lives[j]]);
  for (const [a, b] of pairs) if (a) pair(a, b, isServed);
}

// Where scripts run, a browser reads the content of noscript as text.
const isSealed = node => node.nodeName === "NOSCRIPT" || node.nodeName === "TEMPLATE";
const isSheet = node => node.nodeName === "LINK" && node.relList.contains("stylesheet") && !!node.getAttribute("href");
const isOurs = node => node.nodeName === "SCRIPT" && node.hasAttribute("data-blog-live");
const runs = node => node.nodeName === "SCRIPT" && !isOurs(node) && (!node.type || /javascript|^module$|^importmap$/i.test(node.type));

/** Whether a node has an effect that cannot be undone: scripts that ran, and the base of addresses. */
function needsReload(was, now) {
  const done = page => [...page.querySelectorAll("script, base")].filter(e => e.nodeName === "BASE" || runs(e)).map(e => e.outerHTML);
  const news = done(now);
  let at = 0;
  return done(was).some(script => (at = news.indexOf(script, at) + 1) === 0) || was.querySelectorAll("base").length !== now.querySelectorAll("base").length;
}

/** Changes `was` and its living twin into `now`. Returns the nodes that were added and those that were changed. */
function morph(was, now) {
  const added = new Set(), changed = new Set();
  const focused = document.activeElement;
  hasTemplates = !!was.querySelector("template") || !!now.querySelector("template");
  patch(was.documentElement, now.documentElement);
  if (focused?.id && !focused.isConnected) document.getElementById(focused.id)?.focus({ preventScroll: true });
  return { added, changed };

  function patch(old, fresh) {
    let live = twinOf(old);
    if (!isElement(old)) return patchText(old, fresh, live);
    if (live && isSheet(old) && isSheet(fresh) && !old.cloneNode().isEqualNode(fresh.cloneNode())) {
      live = exchangeSheet(live, document.importNode(fresh));
      twin.set(old, live);
    }
    patchAttributes(old, fresh, live);
    if (isSealed(old)) fillSealed(old, fresh, live);
    else patchChildren(old, fresh, live);
  }

  function patchText(old, fresh, live) {
    if (live && live.data !== fresh.data) {
      // Only the part that differs is replaced, so that a selection around it stays.
      if (live.data === old.data) splice(live, fresh.data); else live.data = fresh.data;
      if (live.parentElement) changed.add(live.parentElement);
    }
    old.data = fresh.data;
  }

  function patchAttributes(old, fresh, live) {
    for (const { name, value } of [...old.attributes]) {
      if (fresh.hasAttribute(name)) continue;
      old.removeAttribute(name);
      if (live && name === "class") patchClass(live, value, "");
      else live?.removeAttribute(name);
      if (live) changed.add(live);
    }
    for (const attribute of fresh.attributes) {
      const { name, value } = attribute, before = old.getAttribute(name);
      if (before === value) continue;
      old.setAttributeNode(attribute.cloneNode());
      if (live && name === "class" && live.hasAttribute(name)) patchClass(live, before ?? "", value);
      else if (live?.getAttribute(name) !== value) live?.setAttributeNode(document.importNode(attribute));
      if (live) changed.add(live);
    }
  }

  // Classes that a script added stay beside those of the source.
  function patchClass(live, before, after) {
    const split = text => text.split(/\s+/).filter(Boolean);
    const own = split(live.getAttribute("class") ?? "").filter(name => !split(before).includes(name));
    if (!own.length && after) live.setAttribute("class", after);
    else if (!own.length) live.removeAttribute("class");
    else live.setAttribute("class", [...new Set([...split(after), ...own])].join(" "));
  }

  function patchChildren(old, fresh, live) {
    const olds = [...old.childNodes], news = [...fresh.childNodes];
    const { from, equal } = match(olds, news);
    const isLost = (node, j) => node.nodeType === Node.TEXT_NODE && !isBlank(node) && !twinOf(node) && !equal.has(j);
    if (live && olds.some((node, i) => isLost(node, from.indexOf(i)))) return rebuild(old, fresh, live);

    const kept = new Set(from), stays = longestRun(from);
    const touchesMedia = live && /^(VIDEO|AUDIO)$/.test(live.nodeName) && (equal.size < olds.length || equal.size < news.length);
    olds.forEach((node, i) => { if (!kept.has(i)) remove(node, live); });
    let last = null, next = old.firstChild;
    news.forEach((node, j) => {
      const mine = from[j] < 0 ? node : olds[from[j]];
      if (from[j] < 0) {
        if (live) insert(live, last, bring(node));
      } else {
        if (!equal.has(j)) patch(mine, node);
        if (live && !stays.has(j)) move(live, last, twinOf(mine));
      }
      if (mine === next) next = next.nextSibling;
      else old.insertBefore(mine, next);
      last = twinOf(mine) ?? last;
    });
    if (touchesMedia) live.load();
  }

  function bring(fresh) {
    const live = revive(fresh, document.importNode(fresh, true));
    if (!isBlank(live)) added.add(live);
    return live;
  }

  // A script has changed what was served (coloured code, for one): the node starts again, and the script may too.
  function rebuild(old, fresh, live) {
    old.replaceChildren(...fresh.childNodes);
    live.replaceChildren(...Array.from(old.childNodes, bring));
    changed.add(live);
  }

  function fillSealed(old, fresh, live) {
    old.replaceChildren(...fresh.childNodes);
    if (old.content) old.content.replaceChildren(...fresh.content.childNodes);
    if (!live) return;
    if (live.content) live.content.replaceChildren(...document.importNode(old.content, true).childNodes);
    else live.textContent = old.innerHTML;
  }
}

/** Copies a served tree, with scripts that run and noscript as a browser reads it, and makes twins of both. Returns the copy. */
function revive(old, copy) {
  twin.set(old, copy);
  if (copy.nodeName === "NOSCRIPT") copy.textContent = copy.innerHTML;
  else if (runs(copy)) {
    const script = document.createElement("script");
    for (const attribute of copy.attributes) script.setAttributeNode(attribute.cloneNode());
    script.async = copy.hasAttribute("async");
    script.textContent = copy.textContent;
    copy.replaceWith(script);
    twin.set(old, script);
    return script;
  } else if (!isSealed(old)) {
    const copies = [...copy.childNodes];
    [...old.childNodes].forEach((child, k) => revive(child, copies[k]));
  }
  return copy;
}

/** Loads a style sheet beside the one that it replaces, which is removed afterwards: the page is never without style. */
function exchangeSheet(live, sheet) {
  const held = holdScroll();
  const leave = [live, ...replaced.get(live) ?? []];
  replaced.set(sheet, leave);
  const done = () => {
    for (const link of leave) link.remove();
    replaced.delete(sheet);
    held();
  };
  sheet.addEventListener("load", done, { once: true });
  sheet.addEventListener("error", done, { once: true });
  live.after(sheet);
  return sheet;
}

// A script may have moved the node, or wrapped it.
function childOf(parent, node) {
  while (node && node.parentNode !== parent) node = node.parentNode;
  return node;
}

function insert(parent, last, node) {
  const before = childOf(parent, last);
  parent.insertBefore(node, before ? before.nextSibling : parent.firstChild);
}

function remove(old, parent) {
  old.remove();
  let live = twinOf(old);
  if (!live) return;
  for (const link of replaced.get(live) ?? []) link.remove();
  // The wrapper of a script goes with it.
  while (live.parentNode && live.parentNode !== parent && childOf(parent, live) && live.parentNode.childNodes.length === 1) live = live.parentNode;
  live.remove();
}

function move(parent, last, live) {
  const node = live && childOf(parent, live);
  const before = childOf(parent, last);
  const place = before ? before.nextSibling : parent.firstChild;
  if (!node || node === place || node === before) return;
  const selection = getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const focused = node.contains(document.activeElement) ? document.activeElement : null;
  // Where the browser can move a node without removing it, frames, media and focus stay alive.
  if (parent.moveBefore && node.isConnected) parent.moveBefore(node, place);
  else parent.insertBefore(node, place);
  if (focused && document.activeElement !== focused) focused.focus({ preventScroll: true });
  if (anchorNode && (node.contains(anchorNode) || node.contains(focusNode)) && selection.anchorNode !== anchorNode)
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

function splice(text, data) {
  const old = text.data, most = Math.min(old.length, data.length);
  let start = 0, end = 0;
  while (start < most && old[start] === data[start]) start++;
  while (end < most - start && old[old.length - 1 - end] === data[data.length - 1 - end]) end++;
  const selection = getSelection(), { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  text.replaceData(start, old.length - start - end, data.slice(start, data.length - end));
  if (anchorNode !== text || focusNode !== text || anchorOffset === focusOffset) return;
  // The selected text may have moved within the field.
  const from = Math.min(anchorOffset, focusOffset), words = old.slice(from, Math.max(anchorOffset, focusOffset));
  const at = data.indexOf(words);
  if (at >= 0 && selection.toString() !== words) selection.setBaseAndExtent(text, at + anchorOffset - from, text, at + focusOffset - from);
}
