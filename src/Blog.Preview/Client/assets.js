// Reloads pictures, media, icons, style sheets and backgrounds whose bytes changed while their address stayed.

const FILES = ["src", "poster", "href", "data", "srcset", "imagesrcset", "xlink:href"];
let round = Date.now();

function refreshAssets(urls) {
  const paths = new Set(urls.filter(url => typeof url === "string").map(url => new URL(url, location.origin).pathname));
  const isMeant = (address, base) => {
    try {
      const url = new URL(address, base);
      return url.origin === location.origin && paths.has(url.pathname);
    } catch { return false; }
  };
  // Another query makes another address of the same file, in the place of the one before.
  const renewed = (address, base) => {
    if (!isMeant(address, base)) return address;
    const url = new URL(address, base);
    url.searchParams.set("blog-live", round);
    return url.href;
  };
  const inCss = (text, base) => text.replace(/url\(\s*(["']?)(.*?)\1\s*\)/g, (whole, quote, address) => isMeant(address, base) ? `url("${renewed(address, base)}")` : whole);
  const inSet = text => text.replace(/(^|,\s*)([^\s,]\S*[^\s,])/g, (whole, before, address) => before + renewed(address, document.baseURI));

  round++;
  if ([...document.scripts].some(script => script.src && !isOurs(script) && isMeant(script.src))) return reload();
  for (const element of document.querySelectorAll("img, source, video, audio, track, link, image, use, object, embed, iframe, input[type=image]")) refresh(element);
  for (const element of document.querySelectorAll("[style*='url(']")) refreshStyle(element.style, document.baseURI);
  for (const sheet of document.styleSheets) refreshSheet(sheet);

  function refresh(element) {
    if (isSheet(element)) {
      if (!isMeant(element.href)) return;
      const sheet = element.cloneNode();
      sheet.href = renewed(element.href);
      // The page's integrity attribute is for the bytes as they were.
      sheet.removeAttribute("integrity");
      exchangeSheet(element, sheet);
      for (const old of served.querySelectorAll("link")) if (twin.get(old) === element) twin.set(old, sheet);
      return;
    }
    if (element.nodeName === "LINK" && !/icon/i.test(element.rel)) return;
    for (const name of FILES) {
      const before = element.getAttribute(name);
      if (!before) continue;
      const after = name.endsWith("srcset") ? inSet(before) : renewed(before, document.baseURI);
      if (after !== before) whenLoaded(element, name, after, () => { 
        if (element.getAttribute(name) !== before) return;
        element.setAttribute(name, after);
        if (element.nodeName === "SOURCE") element.closest("video, audio")?.load();
      });
    }
  }

  function refreshSheet(sheet) {
    try {
      for (const rule of sheet.cssRules) refreshRule(rule, sheet.href ?? document.baseURI);
    } catch { /* A sheet of another origin does not show its rules, and has no file of this site. */ }
  }

  function refreshRule(rule, base) {
    if (rule.styleSheet) return refreshSheet(rule.styleSheet);
    if (rule instanceof CSSFontFaceRule && inCss(rule.cssText, base) !== rule.cssText) return reload();
    if (rule.style) refreshStyle(rule.style, base);
    for (const inner of rule.cssRules ?? []) refreshRule(inner, base);
  }

  function refreshStyle(style, base) {
    if (!style.cssText.includes("url(")) return;
    for (const name of [...style]) {
      const before = style.getPropertyValue(name), after = inCss(before, base);
      if (after === before) continue;
      const address = /url\("([^"]*blog-live[^"]*)"\)/.exec(after)?.[1];
      whenLoaded(null, "src", address, () => style.setProperty(name, after, style.getPropertyPriority(name)));
    }
  }
}

/** Calls a function once a picture is loaded and can be shown; at once for anything else. */
function whenLoaded(element, name, address, act) {
  if (element && !/^(IMG|IMAGE|INPUT)$/i.test(element.nodeName) || name.endsWith("srcset")) return act();
  const picture = new Image();
  picture.src = address;
  picture.decode().then(act, act);
}
