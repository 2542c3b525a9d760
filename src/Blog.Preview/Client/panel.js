// The panel of the preview over the page: diagnostics, and whether the preview can be reached. It is in a shadow tree, which
// no style of a theme reaches. All that comes from outside becomes text, never markup.

const EDITORS = /^(vscode(-insiders)?|vscodium|cursor|windsurf|zed|idea|jetbrains|rider|webstorm|pycharm|phpstorm|goland|clion|rubymine|fleet|subl|sublime|txmt|mate|bbedit|nova|atom|emacs|mvim|nvim|vim|kate):/i;

function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value !== null) element.setAttribute(key, value);
  }
  element.append(...children.filter(child => child !== null));
  return element;
}

const counted = (count, word) => count ? `${count} ${word}${count === 1 ? "" : "s"}` : "";
const textOf = value => typeof value === "string" ? value : "";
const numberOf = value => Number.isFinite(value) ? value : 0;

/** The panel. It calls `open` with a location when the editor has no address for it. */
function makePanel(open) {
  const said = make("div", { class: "said", role: "status", "aria-live": "polite" });
  const signs = { lost: makeSign(), gone: makeSign() };
  const title = make("strong", {}), list = make("ol", { class: "list" }), badge = make("button", { class: "badge", type: "button", click: () => unfold(true) });
  const fold = make("button", { class: "fold", type: "button", "aria-label": "Fold to a badge", title: "Fold (Esc)", click: () => unfold(false) }, "×");
  const dot = make("span", { class: "dot" });
  const panel = make("section", { class: "panel", "aria-label": "Mistakes found by the preview" }, make("div", { class: "head" }, dot, title, fold), list);
  const stack = make("div", { class: "stack" }, signs.lost, signs.gone, panel, badge, said);
  const host = document.createElement("blog-preview");
  const shadow = host.attachShadow({ mode: "open" });
  const styles = new CSSStyleSheet();
  styles.replaceSync(PANEL_STYLES);
  shadow.adoptedStyleSheets = [styles];
  shadow.append(stack);
  panel.hidden = badge.hidden = true;
  let count = 0, errors = 0;

  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && !panel.hidden && !event.defaultPrevented) unfold(false);
  });
  document.documentElement.append(host);

  return {
    show(message) {
      const items = Array.isArray(message.items) ? message.items.filter(item => item && typeof item === "object") : [];
      errors = numberOf(message.errors);
      const warnings = numberOf(message.warnings);
      count = Math.max(items.length, errors + warnings);
      const summary = [counted(errors, "error"), counted(warnings, "warning")].filter(Boolean).join(", ") || counted(items.length, "note");
      const tone = errors ? "error" : warnings ? "warning" : "info";
      list.replaceChildren(...items.map(itemOf));
      if (count > items.length) list.append(make("li", { class: "more" }, `and ${count - items.length} more`));
      title.textContent = summary;
      badge.replaceChildren(make("span", { class: "dot" }), summary);
      stack.classList.remove("error", "warning", "info");
      stack.classList.add(tone);
      const first = items.length ? `${textOf(items[0].message)} ${textOf(items[0].place)}` : "";
      const words = count ? `${summary}. ${first}` : said.textContent ? "Everything is mended." : "";
      if (said.textContent !== words) said.textContent = words;
      layOut();
    },
    /** Shows a sign with a text; without a text, removes it. */
    sign(name, text) {
      signs[name].hidden = !text;
      signs[name].lastChild.textContent = text;
      // A script that rewrites the page may have removed the host.
      if (!host.isConnected) document.documentElement.append(host);
    },
  };

  // Errors unfold by themselves, warnings wait in the badge, and the reader's choice is kept for the session. The desk has its own list.
  function layOut() {
    if (!host.isConnected) document.documentElement.append(host);
    const choice = session("blog-preview-panel");
    const isOpen = count > 0 && (choice ? choice === "open" : errors > 0 && location.pathname !== "/_blog/");
    panel.hidden = !isOpen;
    badge.hidden = isOpen || count === 0;
    if (isOpen) for (const mark of list.querySelectorAll("mark")) reveal(mark);
  }

  function unfold(isOpen) {
    const hadFocus = shadow.activeElement !== null;
    session("blog-preview-panel", isOpen ? "open" : "folded");
    layOut();
    if (hadFocus) (isOpen ? fold : badge).focus({ preventScroll: true });
  }

  function itemOf(item) {
    const severity = ["error", "warning"].includes(item.severity) ? item.severity : "info";
    const notes = Array.isArray(item.notes) ? item.notes.filter(note => note && typeof note === "object") : [];
    return make("li", { class: `item ${severity}` },
      make("p", {}, make("span", { class: "kind" }, severity[0].toUpperCase() + severity.slice(1)), make("span", { class: "id" }, textOf(item.id))),
      make("p", { class: "message" }, textOf(item.message)),
      textOf(item.place) && placeOf(item),
      typeof item.source === "string" && item.source.trim() ? codeOf(item) : null,
      textOf(item.suggestion) && make("p", { class: "hint" }, `Did you mean ‘${item.suggestion}’?`),
      ...notes.map(note => make("p", { class: "note" }, [textOf(note.place), textOf(note.message)].filter(Boolean).join(": "))));
  }

  function placeOf(item) {
    if (EDITORS.test(textOf(item.editor))) return make("a", { class: "place", href: item.editor }, item.place);
    return make("button", { class: "place", type: "button", click: () => open(textOf(item.path), numberOf(item.line), numberOf(item.column)) }, item.place);
  }

  function codeOf({ source, line, caret }) {
    const start = Math.min(Math.max(numberOf(caret?.start), 0), source.length);
    const end = Math.min(start + Math.max(numberOf(caret?.length), 1), source.length);
    const marked = caret ? make("mark", {}, source.slice(start, end) || " ") : "";
    return make("div", { class: "code", tabindex: "0", role: "group", "aria-label": "The line" },
      make("span", { class: "number", "aria-hidden": "true" }, String(numberOf(line) || "")),
      make("span", { class: "line" }, ...caret ? [source.slice(0, start), marked, source.slice(end)] : [source]));
  }
}

function makeSign() {
  const sign = make("div", { class: "sign", role: "status" }, make("span", { class: "dot" }), make("span", {}));
  sign.hidden = true;
  return sign;
}

// A long line is scrolled to where its mark can be seen.
function reveal(mark) {
  const code = mark.closest(".code");
  const beyond = mark.getBoundingClientRect().right + 24 - code.getBoundingClientRect().right;
  if (beyond > 0) code.scrollLeft += beyond;
}

/** A word kept for the session. Where storage is refused, nothing is kept. */
function session(key, value) {
  try {
    if (value !== undefined) sessionStorage.setItem(key, value);
    return sessionStorage.getItem(key);
  } catch { return null; }
}
